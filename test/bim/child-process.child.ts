/** Tells what it was given: run by apart.test.ts alone. */
process.send?.({ value: Object.keys(process.env).sort() })
