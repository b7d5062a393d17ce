import type { Queries } from '../src/estate/core/contract.ts'
import type { Actor } from '../src/kernel/core/access.ts'
import { derivedId } from '../src/kernel/server/record-ids.ts'
import type { Thing } from './inside.ts'
import type { Life, Step, World } from './lives.ts'

type Told = { said: number; object: string; field: string }

/**
 * «Ce n’est pas ça»: what Karim corrects these days where Madame Le Goff lives. One was settled and thanked for, two wait for a
 * yes, and a list says another year than he read on the plate.
 */
export async function* corrections(w: World, home: string, caretaker: Actor, things: readonly Thing[]): Life {
  let n = 0
  const act = (at: string, actor: Actor, type: string, data: unknown): Step => ({
    at,
    actor,
    command: { id: derivedId('correction', n++), type, subject: home, data, at },
  })
  const heaters = things.filter(({ kind, building }) => building === home && /boiler|waterHeater/.test(kind))
  const [first, second, third] = heaters
  if (!first || !second || !third) return
  const technician = w.technicianAt('centre')
  const settle = async (at: string, yes: (line: Told) => boolean): Promise<Step | undefined> => {
    const { rows } = (await w.ask(
      technician,
      'estate.differences',
      { building: home },
      at,
    )) as Queries['estate.differences']['output']
    const line = rows.find(yes)
    return line && act(at, technician, 'said.settle', { said: line.said, yes: true })
  }
  yield act('2026-11-16T09:12:00.000Z', caretaker, 'asset.correct', {
    asset: first.id,
    fields: { installedOn: '2014-03-01' },
  })
  const yes = await settle('2026-11-18T14:05:00.000Z', (line) => line.object === first.id)
  if (yes) yield yes
  yield act('2026-11-20T10:40:00.000Z', w.house, 'inventory.take', {
    source: 'import',
    at: '2026-11-20T10:40:00.000Z',
    assets: [{ ...shapeOf(first), installedOn: '2011-01-01' }],
  })
  yield act('2026-11-23T08:20:00.000Z', caretaker, 'asset.correct', {
    asset: second.id,
    fields: { maker: 'Frisquet', model: 'Prestige 23' },
  })
  yield act('2026-11-23T08:24:00.000Z', caretaker, 'asset.correct', {
    asset: derivedId('seed thing', third.unit, 'stopcock'),
    isNew: true,
    unit: third.unit,
    fields: { kind: 'valve', name: 'Robinet d’arrêt' },
  })
}

// A list names a thing by its kind and its name; what it leaves out stands.
const shapeOf = ({ id, kind, unit }: Thing): object => ({
  id,
  kind,
  name: kind === 'boiler' ? 'Chaudière' : 'Chauffe-eau',
  unit,
})
