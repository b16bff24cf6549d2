// A slow machine is no fault: a test only has to end.
jest.setTimeout(120_000);
