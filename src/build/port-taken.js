"use strict";
const net = require("node:net");

const HOSTS = { addin: "localhost", workbench: "127.0.0.1" };
const COMMANDS = { addin: "npm run dev-server", workbench: "npm start" };

/**
 * Throws a sentence that says what to do when another program has the port.
 * @param {number} port
 * @param {string} target what is served: "addin" or "workbench"
 */
async function refuseTakenPort(port, target) {
  if (!(await isTaken(port, HOSTS[target]))) return;
  const command = COMMANDS[target];
  const error = new Error(
    `Another program uses port ${port}. Choose another one: PORT=${port + 10} ${command} (Windows: set PORT=${port + 10} && ${command})`,
  );
  // webpack prints the stack, which nobody needs who only has to choose.
  error.stack = error.message;
  throw error;
}

/**
 * @param {number} port
 * @param {string} host
 * @returns {Promise<boolean>}
 */
function isTaken(port, host) {
  return new Promise((resolve) => {
    const server = net.createServer();
    server.once("error", (error) => resolve(error.code === "EADDRINUSE"));
    server.listen({ port, host }, () => server.close(() => resolve(false)));
  });
}

module.exports = { isTaken, refuseTakenPort };
