/** An error that the host answers, with the code that Excel uses for it. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly status = 400,
  ) {
    super(message);
  }
}

export const invalidArgument = (): HostError =>
  new HostError(
    "InvalidArgument",
    "The argument is invalid or missing or has an incorrect format.",
  );

export const itemNotFound = (): HostError =>
  new HostError("ItemNotFound", "The requested resource doesn't exist.", 404);

export const accessDenied = (): HostError =>
  new HostError("AccessDenied", "You cannot perform the requested operation.", 403);

export const invalidOperation = (): HostError =>
  new HostError("InvalidOperation", "This operation is not permitted for the current object.");

export const internalError = (): HostError =>
  new HostError(
    "GeneralException",
    "There was an internal error while processing the request.",
    500,
  );

/** A gap of this host: it fails loudly and says which member a test asked for. */
export const apiNotFound = (owner: string, member: string): HostError =>
  new HostError("ApiNotFound", `The host does not implement ${owner}.${member}`, 404);
