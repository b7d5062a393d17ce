/** `node large-model.ts FILE`: reads one file and inspects it, in a process of its own, so that the memory is its alone. */
import { inspect } from '../../src/ifc/core/inspect/inspect-model.ts'
import { openModel } from '../../src/bim/server/open-model.ts'

const began = performance.now()
const opened = openModel(process.argv[2] ?? '')
if ('problem' in opened) throw new Error(opened.problem.code)
const scanned = performance.now()
const seen = inspect(opened.step)
const ended = performance.now()
process.stdout.write(
  JSON.stringify({
    bytes: opened.size,
    scan: scanned - began,
    all: ended - began,
    rss: process.resourceUsage().maxRSS / 1000,
    rooms: seen.rooms.length,
  }),
)
