type Any = (...asked: never[]) => unknown;

/** The same function, which answers once its file is there. */
type Late<Asked extends Any> = (...asked: Parameters<Asked>) => Promise<Awaited<ReturnType<Asked>>>;

/**
 * A function of a file that is fetched at the function's first call, so that nobody waits for it before.
 * Arguments and result are those of the function; where the network fails it rejects.
 *
 * @example const sealMonth = late(() => import("../seal-month"), "sealMonth");
 */
export function late<File extends Readonly<Record<Name, Any>>, Name extends string>(
  fetchFile: () => Promise<File>,
  name: Name,
): Late<File[Name]> {
  const call = async (...asked: Parameters<File[Name]>) => (await fetchFile())[name](...asked);
  return call as Late<File[Name]>;
}
