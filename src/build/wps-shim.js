/**
 * What functions.js expects of Excel, over what WPS offers add-ins: AddCustomFunction(namespace, name, function).
 * Runs in the browser that WPS carries, before functions.js. matrices: by function, which arguments are ranges.
 */
// eslint-disable-next-line no-unused-vars -- called by what stands behind it in the package
function hostFunctions(wps, namespace, matrices) {
  const ErrorCode = {
    invalidValue: "#VALUE!",
    notAvailable: "#N/A",
    divisionByZero: "#DIV/0!",
    invalidNumber: "#NUM!",
    nullReference: "#NULL!",
    invalidName: "#NAME?",
    invalidReference: "#REF!",
  };

  class HostedError {
    constructor(code, message) {
      this.code = code;
      this.message = message;
    }
  }

  /** A cell that is not filled, and an argument that is left out, are null as in Excel. */
  function given(value, isMatrix) {
    if (value === undefined || value === null) return null;
    if (Array.isArray(value)) return value.map((one) => given(one, false));
    return isMatrix ? [[value]] : value;
  }

  /** WPS documents no error values: what is shown is the error's code, as text. */
  function shown(value) {
    if (value instanceof HostedError) return value.code;
    return Array.isArray(value) ? value.map(shown) : value;
  }

  function associate(id, call) {
    wps.AddCustomFunction(namespace, id, (...values) => {
      try {
        return shown(call(...matrices[id].map((isMatrix, i) => given(values[i], isMatrix))));
      } catch (error) {
        if (error instanceof HostedError) return error.code;
        throw error;
      }
    });
  }

  globalThis.CustomFunctions = { Error: HostedError, ErrorCode, associate };
}
