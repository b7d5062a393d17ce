import { expect, test } from 'vitest'
import type { RequestRow } from '../../core/contract.ts'
import { followersOf, incidentOf } from './followers.ts'

const row = (id: string, nature: string, more: Partial<RequestRow> = {}): RequestRow =>
  ({ id, nature, kind: 'single', status: 'filed', urgency: 'U2', ...more }) as RequestRow

test('the same breakdown stands first and is ticked, whatever was ordered; a danger, a crew at work and the rest are not', () => {
  const incident = row('hall', 'lift.stopped')
  const { rows, ticked } = followersOf(incident, [
    row('tap', 'plumbing.tap_leak'),
    row('stuck', 'lift.stopped', { urgency: 'U0' }),
    row('Muller', 'lift.fault', { status: 'planned' }),
    row('N’Diaye', 'lift.stopped', { status: 'ordered' }),
    row('D’Angelo', 'lift.stopped', { status: 'underway' }),
    incident,
    row('another', 'lift.stopped', { kind: 'outage' }),
  ])
  expect(rows.map(({ id }) => id)).toEqual(['Muller', 'N’Diaye', 'tap'])
  expect(ticked).toEqual(['Muller', 'N’Diaye'])
})

test('of the incidents of a building, the open one that is the same breakdown is hers to follow', () => {
  const hers = row('Le Goff', 'heating.none')
  const incident = row('boiler', 'heating.building', { kind: 'outage' })
  const [over, lift] = [
    row('last year', 'heating.building', { kind: 'outage', status: 'closed' }),
    row('lift', 'lift.stopped', { kind: 'outage' }),
  ]
  expect(incidentOf(hers, [hers, over, lift, incident])).toBe(incident)
  expect(incidentOf(hers, [hers, over, lift, row('N’Diaye', 'heating.none')])).toBeUndefined()
})
