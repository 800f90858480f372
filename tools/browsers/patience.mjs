/** How long to wait for what a browser does at once unless the machine is busy. */
export const patienceMs = 30_000;
