import type { Actor } from '../src/kernel/core/access.ts'
import type { Outcome } from '../src/kernel/core/command.ts'
import { derivedId } from '../src/kernel/server/record-ids.ts'
import type { Life, Step, World } from './lives.ts'
import type { Places } from './tell.ts'

type Door = Places['doors'][number]
type Scene = {
  key: string
  where: (home: Home) => Door | undefined
  tenant: boolean
  acts: (c: Cast) => Life
}
type Home = { hers: Door; neighbours: Door[]; common: (part: string) => Door | undefined }
type Cast = {
  w: World
  door: Door
  tenant: Actor | undefined
  caretaker: Actor
  act: (at: string, actor: Actor, type: string, data: unknown) => Step
}

/**
 * What goes on this week where Madame Le Goff lives and Karim Benali works: the scenes that the documents and the
 * pictures show. Times are of the story's week (Tuesday 24 November).
 */
export function* scenes(w: World, places: Places): Generator<Life> {
  const home = homeOf(places)
  if (!home) return
  const caretaker = w.caretakerOf(home.hers.building)
  if (!caretaker) return
  for (const { key, where, tenant, acts } of list) {
    const door = where(home)
    if (!door) continue
    let n = 0
    const subject = sceneId(key)
    const act: Cast['act'] = (at, actor, type, data) => ({
      at,
      actor,
      command: { id: derivedId('scene', key, n++), type, subject, data, at },
    })
    yield acts({
      w,
      door,
      tenant: tenant ? places.tenants.get(door.id) : undefined,
      caretaker,
      act,
    })
  }
}

const homeOf = (places: Places): Home | undefined => {
  const hers = places.doors.find((d) => places.tenants.get(d.id)?.id === derivedId('person', 'le-goff'))
  if (!hers) return undefined
  const near = places.doors.filter((d) => d.building === hers.building)
  return {
    hers,
    neighbours: near.filter((d) => d.id !== hers.id && places.tenants.has(d.id)),
    common: (part) => near.find((d) => d.part === part),
  }
}

const contract = (ref: string): string => derivedId('contract', ref)
const firm = (w: World, key: string): Actor => w.firm(derivedId('firm', key))
const orient = (c: Cast, at: string, ref: string): Step =>
  c.act(at, c.w.agentAt('centre'), 'request.orient', { to: 'firm', contract: contract(ref) })

async function* visited(
  c: Cast,
  at: string,
  ref: string,
  key: string,
  slot: { starts: string; ends: string },
): AsyncGenerator<Step, string, Outcome> {
  const oriented = yield orient(c, at, ref)
  const order =
    ((oriented.ok ? oriented.facts : []).find((f) => f.type === 'order.placed')?.data['order'] as
      | string
      | undefined) ?? ''
  const later = new Date(Date.parse(at) + 40 * 60_000).toISOString()
  yield c.act(later, firm(c.w, key), 'order.accept', { order })
  yield c.act(new Date(Date.parse(later) + 60_000).toISOString(), firm(c.w, key), 'order.fixSlot', {
    order,
    slot,
  })
  return order
}

/** What becomes of a visit in the days after the story's morning: on the way, then done. */
async function* repaired(
  c: Cast,
  key: string,
  visit: { order: string; leaves: string; done: string; words: string },
): Life {
  const { order, leaves, done, words } = visit
  yield c.act(leaves, firm(c.w, key), 'order.onTheWay', { order })
  yield c.act(done, firm(c.w, key), 'order.report', { order, outcome: 'done', words })
}

const filed = (c: Cast, at: string, nature: string, words: string, channel = 'portal'): Step =>
  c.act(at, c.tenant ?? c.caretaker, 'request.file', { nature, words, unit: c.door.id, channel })

const list: readonly Scene[] = [
  {
    key: 'le-goff tap',
    where: (h) => h.hers,
    tenant: true,
    acts: async function* (c): Life {
      yield filed(
        c,
        '2026-11-20T17:40:00.000Z',
        'plumbing.tap_leak',
        'Le robinet de la cuisine goutte depuis lundi. Appelez avant de venir, s’il vous plaît.',
      )
      const order = yield* visited(c, '2026-11-23T08:10:00.000Z', 'MS-2024-01', 'atlantique', {
        starts: '2026-11-24T13:00:00.000Z',
        ends: '2026-11-24T15:00:00.000Z',
      })
      yield* repaired(c, 'atlantique', {
        order,
        leaves: '2026-11-24T13:10:00.000Z',
        done: '2026-11-24T14:05:00.000Z',
        words: 'Tête du robinet changée.',
      })
    },
  },
  {
    key: 'intercom',
    where: (h) => h.neighbours[0],
    tenant: true,
    acts: async function* (c): Life {
      yield filed(
        c,
        '2026-11-19T09:10:00.000Z',
        'intercom.broken',
        'L’interphone ne sonne plus chez moi, les livreurs repartent.',
      )
      const order = yield* visited(c, '2026-11-19T13:30:00.000Z', 'AC-2024-04', 'elec-corbieres', {
        starts: '2026-11-24T09:00:00.000Z',
        ends: '2026-11-24T11:00:00.000Z',
      })
      yield* repaired(c, 'elec-corbieres', {
        order,
        leaves: '2026-11-24T08:50:00.000Z',
        done: '2026-11-24T09:40:00.000Z',
        words: 'Combiné remplacé, essayé avec la platine.',
      })
    },
  },
  {
    key: 'hall light',
    where: (h) => h.common('hall'),
    tenant: false,
    acts: async function* (c): Life {
      yield filed(
        c,
        '2026-11-23T07:20:00.000Z',
        'light.common',
        'Plus de lumière dans le hall, côté boîtes aux lettres.',
        'field',
      )
      const order = yield* visited(c, '2026-11-23T09:00:00.000Z', 'AC-2024-04', 'elec-corbieres', {
        starts: '2026-11-24T09:00:00.000Z',
        ends: '2026-11-24T11:00:00.000Z',
      })
      yield* repaired(c, 'elec-corbieres', {
        order,
        leaves: '2026-11-24T09:45:00.000Z',
        done: '2026-11-24T10:20:00.000Z',
        words: 'Deux tubes et la minuterie changés.',
      })
    },
  },
  {
    key: 'hall door',
    where: (h) => h.common('hall'),
    tenant: false,
    acts: async function* (c): Life {
      yield filed(
        c,
        '2026-11-23T14:00:00.000Z',
        'letterbox.broken',
        'Deux boîtes aux lettres ne ferment plus, je peux resserrer.',
        'field',
      )
      yield c.act('2026-11-23T14:30:00.000Z', c.w.agentAt('centre'), 'request.orient', { to: 'caretaker' })
    },
  },
  {
    key: 'bulky',
    where: (h) => h.common('outside'),
    tenant: false,
    acts: async function* (c): Life {
      yield filed(
        c,
        '2026-11-24T06:50:00.000Z',
        'bins.bulky',
        'Un canapé et un frigo devant l’entrée.',
        'field',
      )
      yield c.act('2026-11-24T07:40:00.000Z', c.w.agentAt('centre'), 'request.orient', { to: 'caretaker' })
    },
  },
  {
    key: 'contested flush',
    where: (h) => h.neighbours[1],
    tenant: true,
    acts: async function* (c): Life {
      yield filed(c, '2026-11-10T18:00:00.000Z', 'toilet.flush_leak', 'La chasse d’eau coule sans arrêt.')
      const order = yield* visited(c, '2026-11-12T08:30:00.000Z', 'MS-2024-01', 'atlantique', {
        starts: '2026-11-18T09:00:00.000Z',
        ends: '2026-11-18T11:00:00.000Z',
      })
      yield c.act('2026-11-18T10:10:00.000Z', firm(c.w, 'atlantique'), 'order.report', {
        order,
        outcome: 'done',
        words: 'Joint de cloche changé.',
      })
      if (c.tenant)
        yield c.act('2026-11-21T16:20:00.000Z', c.tenant, 'request.contest', {
          words: 'Ce n’est pas réparé, l’eau coule encore la nuit.',
        })
    },
  },
  {
    key: 'over the limit',
    where: (h) => h.neighbours[2],
    tenant: true,
    acts: async function* (c): Life {
      yield filed(
        c,
        '2026-11-16T08:00:00.000Z',
        'plumbing.pipe_leak',
        'Fuite sous l’évier, le meuble est trempé.',
      )
      const order = yield* visited(c, '2026-11-16T09:30:00.000Z', 'AC-2024-02', 'atlantique', {
        starts: '2026-11-23T09:00:00.000Z',
        ends: '2026-11-23T11:00:00.000Z',
      })
      yield c.act('2026-11-23T10:40:00.000Z', firm(c.w, 'atlantique'), 'order.report', {
        order,
        outcome: 'moreWork',
        amount: 128_000,
        words: 'La colonne est percée sur un mètre, il faut la remplacer.',
      })
    },
  },
  {
    key: 'mould question',
    where: (h) => h.neighbours[3],
    tenant: true,
    acts: async function* (c): Life {
      yield filed(
        c,
        '2026-11-17T19:10:00.000Z',
        'damp.mould',
        'De la moisissure noire dans la chambre des enfants, derrière l’armoire.',
      )
      yield c.act('2026-11-18T09:20:00.000Z', c.w.agentAt('centre'), 'request.askHq', {
        directorate: 'patrimoine',
        words:
          'La ventilation du bâtiment doit-elle être refaite cette année ? Sinon nous traitons le logement seul.',
      })
      if (c.tenant)
        yield c.act('2026-11-22T10:00:00.000Z', c.tenant, 'request.remind', {
          words: 'Bonjour, je n’ai pas encore de nouvelles.',
        })
    },
  },
  {
    key: 'boiler part',
    where: (h) => h.neighbours[4],
    tenant: true,
    acts: async function* (c): Life {
      yield filed(
        c,
        '2026-11-19T06:30:00.000Z',
        'heating.boiler',
        'La chaudière se met en sécurité toutes les heures.',
      )
      const order = yield* visited(c, '2026-11-19T08:00:00.000Z', 'P2-2023-01', 'narbotherm', {
        starts: '2026-11-20T09:00:00.000Z',
        ends: '2026-11-20T11:00:00.000Z',
      })
      yield c.act('2026-11-20T09:50:00.000Z', firm(c.w, 'narbotherm'), 'order.report', {
        order,
        outcome: 'partNeeded',
        readyOn: '2026-11-26',
        words: 'Carte électronique commandée.',
      })
      yield c.act('2026-11-26T08:20:00.000Z', firm(c.w, 'narbotherm'), 'order.fixSlot', {
        order,
        slot: { starts: '2026-11-27T09:00:00.000Z', ends: '2026-11-27T11:00:00.000Z' },
      })
      yield* repaired(c, 'narbotherm', {
        order,
        leaves: '2026-11-27T09:10:00.000Z',
        done: '2026-11-27T10:25:00.000Z',
        words: 'Carte remplacée, chaudière essayée une heure.',
      })
    },
  },
  {
    key: 'shutter',
    where: (h) => h.neighbours[5],
    tenant: true,
    acts: async function* (c): Life {
      yield filed(
        c,
        '2026-11-24T07:55:00.000Z',
        'window.shutter',
        'Le volet roulant de la chambre est bloqué en bas.',
      )
    },
  },
]

const sceneId = (key: string): string => derivedId('seed request', `scene ${key}`)

/** The requests of these scenes. */
export const sceneIds: readonly string[] = list.map(({ key }) => sceneId(key))
