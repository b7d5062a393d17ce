import { ensureBuilt } from '../../tools/build.ts'
import { readSettings } from '../kernel/server/settings.ts'
import { openHouse } from './house.ts'
import { seedIfEmpty } from './seed.ts'
import { serve } from './serve.ts'

const settings = readSettings()
const began = performance.now()
const house = await openHouse(settings)
ensureBuilt()
if (house.embedded) await seedIfEmpty(house)
const served = await serve(house.kernel, { port: settings.port })
process.stdout.write(
  `Loge : http://localhost:${settings.port} (${((performance.now() - began) / 1000).toFixed(1).replace('.', ',')} s)\n`,
)

let leaving = false
const leave = async (): Promise<void> => {
  if (leaving) return
  leaving = true
  await served.close()
  await house.close()
  process.exit(0)
}
process.on('SIGINT', () => void leave())
process.on('SIGTERM', () => void leave())
