"use strict";
const net = require("node:net");

const HOSTS = { addin: "localhost", workbench: "127.0.0.1" };
const COMMANDS = { addin: "npm run dev-server", workbench: "npm start" };

/**
 * Ends the process with a sentence that says what to do when another program has the port.
 * @param {number} port
 * @param {string} target what is served: "addin" or "workbench"
 */
async function sayPortIsTaken(port, target) {
  if (!(await isTaken(port, HOSTS[target]))) return;
  console.error(`
Another program uses port ${port}. Choose another one:
  PORT=${port + 10} ${COMMANDS[target]}                        (Windows: set PORT=${port + 10} && ${COMMANDS[target]})
`);
  process.exit(1);
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

module.exports = { isTaken, sayPortIsTaken };
