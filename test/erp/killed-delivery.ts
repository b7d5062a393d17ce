import { fork } from 'node:child_process'
import { once } from 'node:events'
import { watch } from 'node:fs'
import type { BackWay } from '../../src/erp/core/way-shape.ts'
import type { OutboxHouse } from './outbox-house.ts'

/** A delivery that is killed at the n-th move in the folder, or at once; whether it was cut off before its end. */
export const killedAt = async (w: OutboxHouse, way: BackWay, moves: number): Promise<boolean> => {
  const delivery = { config: w.database.config, way }
  let seen = 0
  const child = fork(new URL('deliver-once.ts', import.meta.url).pathname, {
    env: { ...process.env, DELIVERY: JSON.stringify(delivery) },
  })
  const gone = once(child, 'exit')
  const watching = watch(w.folder, () => {
    if (++seen >= moves) child.kill('SIGKILL')
  })
  child.on('message', () => {
    if (moves === 0) child.kill('SIGKILL')
  })
  const [, signal] = (await gone) as [number | null, string | null]
  watching.close()
  return signal === 'SIGKILL'
}
