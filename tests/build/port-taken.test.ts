import { createServer, type AddressInfo, type Server } from "node:net";
import { isTaken, refuseTakenPort } from "../../src/build/port-taken";

let other: Server;
let port: number;

beforeAll(async () => {
  other = createServer();
  await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
  ({ port } = other.address() as AddressInfo);
});

afterAll(() => new Promise((resolve) => other.close(resolve)));

test("a port that another program listens on is taken; given back it is free", async () => {
  expect(await isTaken(port, "127.0.0.1")).toBe(true);
  const brief = createServer();
  await new Promise<void>((resolve) => brief.listen(0, "127.0.0.1", resolve));
  const { port: free } = brief.address() as AddressInfo;
  await new Promise((resolve) => brief.close(resolve));
  expect(await isTaken(free, "127.0.0.1")).toBe(false);
});

test("the server does not start, and says that PORT chooses another one", async () => {
  await expect(refuseTakenPort(port, "workbench")).rejects.toThrow(`PORT=${port + 10} npm start`);
});

test("what is said carries no stack", async () => {
  const error: unknown = await refuseTakenPort(port, "addin").catch((reason: unknown) => reason);
  expect(error).toHaveProperty("stack", expect.not.stringMatching(/\n\s+at /));
});
