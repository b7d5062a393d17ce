/** Tells what it was given: run by child-process.test.ts alone. */
process.send?.({ value: Object.keys(process.env).sort() })
