// Stands in for @types/node while the pure core is compiled: published types that ask for Node's
// (papaparse) would otherwise bring timers, console and performance into sight of the core.
export {};
