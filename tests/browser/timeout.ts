// A page with the grid needs some seconds on two cores.
jest.setTimeout(60_000);
