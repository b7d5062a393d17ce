import { dayOf } from '../../../kernel/core/dates.ts'
import { can } from '../../../kernel/core/access.ts'
import { type Refusal, refuse } from '../../../kernel/core/command.ts'
import { answer, type Asking, type Slice } from '../../../kernel/server/slice.ts'
import { changeKinds, type Queries, queries } from '../../core/contract.ts'
import { grants } from '../../core/grants.ts'
import { reportOf, nothingYet } from '../../core/publish/propose/phrase-report.ts'
import { rowOf, sortOf } from '../../core/publish/propose/phrase-change.ts'
import { sayIn } from '../../core/words/say-model.ts'
import { servedOf } from '../export/maintained-model.ts'
import { lostEquipment } from '../export/lost-equipment.ts'
import { retentionIn } from './gather-retention.ts'
import { changesIn, groupsIn, leftOutOf, namesFor, sortsIn, storeysIn } from './query.changes.ts'
import { modelsOf } from './query.models.ts'
import { shapes } from './query.shapes.ts'
import { sayPosition } from './say-position.ts'
import { requirementsId, versionsOf } from './keep-requirements.ts'
import { leftToCheck } from '../recheck/check-task.ts'
import {
  type RevisionPlace,
  revisionPlaceOf,
  progressOf,
  receivedAt,
  revisionAt,
  reportOfRevision,
  unitsAt,
} from './query.revision.ts'

/** What the reader may do with the models of a place. */
const cans = ({ actor }: Asking, place: { agency: string; building: string }) => ({
  deliver: can(grants, 'deliver', actor, place),
  confirm: can(grants, 'confirm', actor, place),
  accept: can(grants, 'accept', actor, place),
  hold: can(grants, 'hold', actor, place),
})

const keepingOf = ({ now, settings }: Asking) => ({
  today: dayOf(now),
  months: settings.modelsKeptMonths,
})

/** A place that the reader sees, and may read the models of. */
const readable = async (asking: Asking, building: string | undefined): Promise<RevisionPlace | Refusal> => {
  const { db, actor } = asking
  const place = building === undefined ? undefined : await revisionPlaceOf(db, building)
  if (!place) return refuse('not_found')
  const { agency } = place
  return can(grants, 'read', actor, { agency, building: place.building.id }) ? place : refuse('not_yours')
}

const models = async (
  asking: Asking,
  { building }: Queries['bim.models']['input'],
): Promise<Queries['bim.models']['output'] | Refusal> => {
  const place = await readable(asking, building)
  if ('refused' in place) return place
  const { db, now, actor } = asking
  const { hold: _, ...may } = cans(asking, { agency: place.agency, building })
  return {
    building: place.building,
    received: await receivedAt(db, building, dayOf(now)),
    models: await modelsOf(db, building, keepingOf(asking), sayIn(actor.lang)),
    can: may,
  }
}

const askRequired = async (asking: Asking): Promise<Queries['bim.required']['output'] | Refusal> => {
  if (!mayAsk(asking)) return refuse('not_yours')
  const [now = null, ...before] = await versionsOf(asking.db)
  return {
    id: requirementsId,
    now,
    before,
    left: await leftToCheck(asking.db),
    can: { require: can(grants, 'require', asking.actor, {}) },
  }
}

const askServed = async (
  { db, actor }: Asking,
  { building }: Queries['bim.served']['input'],
): Promise<Queries['bim.served']['output'] | Refusal> => {
  const place = await revisionPlaceOf(db, building)
  if (!place) return refuse('not_found')
  if (!can(grants, 'exchange', actor, { agency: place.agency, building })) return refuse('not_yours')
  const models: Queries['bim.served']['output']['models'] = []
  for (const { model: name, revision } of await servedOf(db, building)) {
    const noted = await lostEquipment(db, building, revision)
    const missing = noted.filter(({ room, storey }) => room === null && storey === null).length
    models.push({ name, added: noted.length - missing, missing })
  }
  return { models }
}

const report = async (
  asking: Asking,
  { revision }: Queries['bim.report']['input'],
): Promise<Queries['bim.report']['output'] | Refusal> => {
  const { db, actor } = asking
  const it = mayAsk(asking) ? await revisionAt(db, revision) : undefined
  if (!mayAsk(asking)) return refuse('not_yours')
  const place = await readable(asking, it?.building)
  if ('refused' in place || !it) return 'refused' in place ? place : refuse('not_found')
  const say = sayIn(actor.lang)
  const { confirm, accept, hold } = cans(asking, { agency: place.agency, building: it.building })
  return {
    revision,
    model: { id: it.model, name: it.name },
    building: it.building,
    file: it.file,
    at: it.at,
    state: it.state,
    progress: progressOf(it, say),
    problem: reportOfRevision(it.problem, it.file, say),
    ...(it.report
      ? reportOf(it.report, it.file, await unitsAt(db, it.building), it.confirmed, say)
      : nothingYet),
    position: await sayPosition(db, it, say, actor.lang),
    kept: (await retentionIn(db, it.building, keepingOf(asking))).get(revision) ?? {
      why: 'served',
      until: null,
    },
    held: it.held,
    can: { confirm, accept, hold },
  }
}

const usual = 100

const changes = async (
  asking: Asking,
  asked: Queries['bim.changes']['input'],
): Promise<Queries['bim.changes']['output'] | Refusal> => {
  const { db, actor } = asking
  if (!mayAsk(asking)) return refuse('not_yours')
  const it = await revisionAt(db, asked.revision)
  const place = await readable(asking, it?.building)
  if ('refused' in place || !it) return 'refused' in place ? place : refuse('not_found')
  const say = sayIn(actor.lang)
  const limit = asked.limit ?? usual
  const found = await changesIn(db, asked, limit + 1)
  const rows = found.slice(0, limit)
  const names = await namesFor(db, rows, asked.revision)
  const groups = await groupsIn(db, asked.revision, asked.leftOut)
  const rank = (kind: string): number => (changeKinds as readonly string[]).indexOf(kind)
  return {
    groups: groups
      .toSorted((a, b) => rank(a.kind) - rank(b.kind))
      .map((group) => ({
        ...group,
        says: say(`publish.kind.${group.kind}`, {
          things: say(`publish.family.${group.family}`, { n: group.n }),
        }),
      })),
    sorts: (await sortsIn(db, asked)).map(({ of, n }) => ({
      of,
      n,
      says: sortOf(asked.family ?? 'asset', of, say),
    })),
    storeys: await storeysIn(db, asked),
    rows: rows.map((change) => rowOf(change, names, say)),
    next: found.length > limit ? rows.at(-1)!.id : null,
    leftOut: await leftOutOf(db, asked.revision),
    can: {
      accept:
        it.last &&
        it.state !== 'past' &&
        cans(asking, { agency: place.agency, building: it.building }).accept,
    },
  }
}

/** The walls of this schema are shut to the field, to tenants and to firms: they are told so before anything is looked for. */
const mayAsk = ({ actor }: Asking): boolean => grants.read[actor.role] !== undefined

export const answers: NonNullable<Slice['queries']> = {
  'bim.models': answer({ ...queries['bim.models'], answer: models }),
  // Beyond: jobs are nobody’s to read; who may ask is asked first, and told how many.
  'bim.required': answer({ ...queries['bim.required'], beyond: true, answer: askRequired }),
  'bim.served': answer({ ...queries['bim.served'], answer: askServed }),
  'bim.report': answer({ ...queries['bim.report'], answer: report }),
  'bim.changes': answer({ ...queries['bim.changes'], answer: changes }),
  'bim.shapes': answer({ ...queries['bim.shapes'], answer: shapes }),
}
