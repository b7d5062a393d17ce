import { measureBroker } from './sensors/measure-broker.ts'
import { measureBrokerKills } from './sensors/measure-broker-kills.ts'
import { measureGarbage } from './sensors/measure-garbage.ts'
import { measureJudging } from './sensors/measure-judging.ts'
import { measureKeeping } from './sensors/measure-keeping.ts'
import { measureKills } from './sensors/measure-kills.ts'
import { measureList } from './sensors/measure-list.ts'
import { measureLeaks } from './sensors/measure-leaks.ts'

/** What is measured of sensors. Data of others are read where `LOGE_DATA` says. */
const parts: Readonly<Record<string, () => Promise<void>>> = {
  leaks: measureLeaks,
  broker: measureBroker,
  judge: measureJudging,
  list: measureList,
  keep: measureKeeping,
  kills: measureKills,
  'broker-kills': measureBrokerKills,
  garbage: measureGarbage,
}

export const bench = async ({ only }: { only: string[] }): Promise<void> => {
  for (const [name, measure] of Object.entries(parts))
    if (!only.length || only.includes(name)) await measure()
}
