import type { unfit } from '../kernel/server/start-refusals.ts'

/** How a process ends whose settings do not go together (sysexits.h). */
const exitCode = 78

/** Says why this house does not open, and ends; nothing where it may. */
export const refuse = (no: ReturnType<typeof unfit>): void => {
  for (const { code, why } of no) process.stderr.write(`${code} : ${why}\n`)
  if (no.length) process.exit(exitCode)
}
