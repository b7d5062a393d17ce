import { basename } from 'node:path'
import { checkRules } from '../../../ifc/core/ids/check-rules.ts'
import { glance } from '../../core/publish/read/glance-at-file.ts'
import { georeferenceOf } from '../../../ifc/core/inspect/read-georeference.ts'
import { inspect } from '../../../ifc/core/inspect/inspect-model.ts'
import type { Inspection } from '../../../ifc/core/inspect/inspection.ts'
import { addressesOf, addressUnlike } from '../../core/publish/match/compare-address.ts'
import { candidatesOf, unitsOfDwellings } from '../../core/publish/match/dwelling-units.ts'
import { unsettle, fitOf } from '../../core/publish/match/building-fit.ts'
import { storeyNumbers } from '../../core/publish/match/storey-numbers.ts'
import { modelOf } from '../../../ifc/core/model/model.ts'
import { movedBy, type PlanFrame } from '../../../ifc/core/plan/plan-frame.ts'
import type { Problem } from '../../../ifc/core/problem.ts'
import type { Glance } from '../../core/publish/model-commands.ts'
import {
  reportDwellings,
  type RevisionReport,
  reportIn,
  reportRequirements,
} from '../../core/publish/read/revision-report.ts'
import type { Recognition } from '../../core/publish/match/recognise-things.ts'
import type { ReadingInput } from '../../core/publish/compare/estate-snapshot.ts'
import type { StepRecord } from '../../../ifc/core/step/read-step.ts'
import { readModel } from '../open-model.ts'
import { type Cutting, cutModel } from '../geometry/cut-model.ts'
import { openMeshes } from '../geometry/meshes.ts'
import { type Plans, plansOf } from '../geometry/model-plans.ts'
import { readRules } from '../read-rules.ts'
import { type SiblingReading, readSiblings } from './sibling-models.ts'
import { compareDelivery, type ComparedDelivery, foreignIn, identifyDelivery } from './compare-delivery.ts'

/** What a revision holds and would change, with its report. */
export type ReadingResult = ComparedDelivery & { found: RevisionReport }
export type ReadingNews = {
  step: 'reading' | 'checking' | 'drawing' | 'comparing'
  glance?: Glance
  found?: RevisionReport
}

/** web-ifc has 4 GB at most, for the model and its shapes. */
const mostDrawn = 1e9

/**
 * Reads a delivered file: what it holds, what the requirements say, which unit each dwelling is, who is who, the plans, and what
 * would change in the estate. `hear` is told of each step. Heavy, and web-ifc may abort: for a child process alone.
 */
export const readDelivery = async (
  asked: ReadingInput,
  hear: (heard: ReadingNews) => void = () => {},
): Promise<{ value: ReadingResult } | { problem: Problem }> => {
  const read = readModel(asked.path)
  if ('problem' in read) return read
  const { step, size } = read
  const cut = step.problems.find(({ code }) => code in cutBy)
  if (cut) return { problem: { ...cut, code: cutBy[cut.code]!, stop: true } }
  const undrawn = whyUndrawn(step, asked)
  const meshes = undrawn ? undefined : openMeshes(step.bytes)
  hear({ step: 'reading', glance: glance(step) })
  const seen = inspect(step, asked.rule ?? undefined)
  if (seen.storeys.length + seen.rooms.length + seen.openings.length + seen.equipment.length === 0) {
    meshes?.close()
    return { problem: { code: 'nothing_there', stop: true } }
  }
  const cutting = meshes && cutModel(step, seen, meshes, true)
  const stands = georeferenceOf(step)
  const found = { ...reportIn(seen, size), ...dwellingsIn(step, seen, asked), ...(stands ? { stands } : {}) }
  hear({ step: 'checking', found })
  const rules = readRules(asked.rules)
  if ('code' in rules)
    found.problems = [...found.problems, { ...rules, params: { file: basename(asked.rules) } }]
  else found.requirements = reportRequirements(rules, checkRules(modelOf(step), rules))
  hear({ step: 'drawing', found })
  const known = identifyDelivery(step, seen, found, asked)
  const besides = readSiblings(seen, asked)
  const plans = cutting
    ? await drawnPlans(step, seen, {
        cutting,
        frame: sheetOf(asked, known, besides),
        foreign: foreignIn(found),
      })
    : { problem: undrawn! }
  if ('problem' in plans) found.problems = [...found.problems, plans.problem]
  else if (plans.packs?.building === null)
    found.problems = [...found.problems, { code: 'too_heavy_in_space' }]
  hear({ step: 'comparing', found })
  const drawn = 'problem' in plans ? null : plans
  return { value: { found, ...compareDelivery(step, seen, found, known, drawn, besides, asked) } }
}

/** What leaves a part of a file unread, and how that is said of the whole: nothing of it is kept. */
const cutBy: Record<string, string> = { truncated: 'unfinished', open_text: 'open_text' }

const dwellingsIn = (
  step: StepRecord,
  seen: Inspection,
  { units, said, address }: ReadingInput,
): Pick<RevisionReport, 'dwellings' | 'misfits' | 'unlike'> => {
  const candidates = candidatesOf(seen, storeyNumbers(seen))
  const settled = unitsOfDwellings(candidates, units, new Map(said.map(({ key, unit }) => [key, unit])))
  const elsewhere = address && addressUnlike(addressesOf(step), address)
  const { problems, unlike } = fitOf(seen, candidates, settled, units, elsewhere)
  const storeys = new Map(candidates.map(({ key, storey }) => [key, storey]))
  const dwellings = reportDwellings(
    seen,
    unlike ? unsettle(settled) : settled,
    (key) => storeys.get(key) ?? null,
  )
  return { dwellings, misfits: problems, unlike }
}

/** The model with most rooms has the building's plans: others are drawn on its sheet, where they lie in its world. */
const sheetOf = (
  asked: ReadingInput,
  known: Recognition,
  { frame, isMain }: SiblingReading,
): PlanFrame | null => (isMain ? (sameSheet(asked, known) ?? frame) : (frame ?? sameSheet(asked, known)))

/** A delivery is drawn on the sheet of the one before, even when the whole building was moved since; fewer things than three tell nothing. */
const sameSheet = ({ frame }: ReadingInput, { before, shift }: Recognition): PlanFrame | null =>
  frame && before.size >= 3 ? movedBy(frame, shift) : null

/** Why a model is not drawn; nothing where it will be. */
const whyUndrawn = ({ bytes }: StepRecord, { draw }: ReadingInput): Problem | undefined =>
  !draw
    ? { code: 'not_drawn' }
    : bytes.length >= mostDrawn
      ? { code: 'too_large_to_draw', params: { size: Math.round(bytes.length / 1e6) } }
      : undefined

const drawnPlans = async (
  step: StepRecord,
  seen: Inspection,
  drawing: { cutting: Promise<Cutting>; frame: PlanFrame | null; foreign: ReadonlySet<string> },
): Promise<Plans | { problem: Problem }> => {
  const plans = await plansOf(step, seen, { shapes: true, ...drawing })
  return 'problem' in plans ? { problem: { code: 'nothing_drawn' } } : plans
}
