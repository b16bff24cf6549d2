import { createServer, type AddressInfo, type Server } from "node:net";
import { isTaken, sayPortIsTaken } from "../../src/build/port-taken";

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
  const said = jest.spyOn(console, "error").mockImplementation(() => undefined);
  const ended = jest.spyOn(process, "exit").mockImplementation((code) => {
    throw new Error(`ended with ${String(code)}`);
  });
  await expect(sayPortIsTaken(port, "workbench")).rejects.toThrow("ended with 1");
  expect(said.mock.calls.join()).toContain(`PORT=${port + 10} npm start`);
  said.mockRestore();
  ended.mockRestore();
});
