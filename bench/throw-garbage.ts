/** Throws what nobody can read at the doors of sensors, in a process of its own: `measure-garbage.ts` starts it. */
import { throwGarbage } from './sensors/measure-garbage.ts'

await throwGarbage()
