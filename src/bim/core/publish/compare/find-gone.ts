import type { ChangeFamily } from '../model-commands.ts'
import type { Change, Comparison } from '../propose/change-payload.ts'

/**
 * What the revision before held and this one does not, and what stands inside a dwelling that is none of ours; a person says
 * whether it is really gone.
 */
export const goneOf = (
  { found, hidden, standing }: Comparison,
  rows: ReadonlyMap<string, Record<string, unknown>>,
  idOf: Comparison['idOf'],
): Change[] => {
  const elsewhere = new Set(standing.elsewhere)
  const family = new Map<string, ChangeFamily>([
    ...standing.storeys.map(({ id }) => [id, 'storey'] as const),
    ...standing.rooms.map(({ id }) => [id, 'room'] as const),
    ...standing.openings.map(({ id }) => [id, 'opening'] as const),
    ...standing.assets.map(({ id }) => [id, 'asset'] as const),
  ])
  const names = new Map([...standing.rooms, ...standing.storeys].map(({ id, name }) => [id, name]))
  const called = (id: unknown): string | null => (typeof id === 'string' ? (names.get(id) ?? null) : null)
  return [...found.gone, ...hidden].flatMap((object): Change[] => {
    const row = rows.get(object)
    if (!row || elsewhere.has(object)) return []
    return [
      {
        id: idOf('gone', object),
        kind: 'gone',
        family: family.get(object)!,
        object,
        safe: false,
        says: {
          name: text(row['name']),
          kind: text(row['kind']) || 'storey',
          room: called(row['room']),
          key: null,
          storey: called(row['storey']),
          unit: typeof row['unit'] === 'string' ? row['unit'] : null,
          why: hidden.has(object) ? 'foreign' : 'gone',
          needs: [],
          mark: 'gone',
        },
      },
    ]
  })
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '')
