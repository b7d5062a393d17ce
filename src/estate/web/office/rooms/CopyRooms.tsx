import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { newId } from '../../../../kernel/web/act-ids.ts'
import { Button } from '../../../../kernel/web/parts/Button.tsx'
import { RefusalNotice } from '../../../../kernel/web/parts/RefusalNotice.tsx'
import { useTell } from '../../../../kernel/web/parts/toast-context.ts'
import { useSpeech } from '../../../../kernel/web/speech.ts'
import type { Coverage } from '../../../core/contract.ts'
import { alike, isSameColumn } from '../../../core/rooms/like-dwellings.ts'
import { send, type Unit } from '../estate-client.ts'
import { sayDoor, sayFloor } from '../say-place.ts'
import { type RoomDraft, roomsOf } from './room-draft.ts'

type Props = {
  building: string
  unit: Unit
  units: readonly Unit[]
  told: Coverage
  /** what was just saved */
  rooms: readonly RoomDraft[]
}

/** The same rooms for the dwellings that are alike: those of which nothing is known are proposed, each can be left out. */
export const CopyRooms = ({ building, unit, units, told, rooms }: Props): JSX.Element | null => {
  const { t } = useSpeech()
  const tell = useTell()
  const dwellings = units.filter((u) => u.kind === 'dwelling')
  const others = alike(dwellings, unit.id)
  const column = others.filter((u) => isSameColumn(dwellings, u.id, unit.id))
  const known = new Set(told.rows.flatMap((row) => (row.rooms > 0 ? [row.unit] : [])))
  const untold = (of: readonly Unit[]): ReadonlySet<string> =>
    new Set(of.flatMap((u) => (known.has(u.id) ? [] : [u.id])))
  const [chosen, setChosen] = useState(() => untold(others))
  const [done, setDone] = useState<number>()
  const [no, setNo] = useState<string>()
  const toggle = (id: string): void =>
    setChosen((before) => {
      const next = new Set(before)
      if (!next.delete(id)) next.add(id)
      return next
    })
  const copy = async (): Promise<void> => {
    const to = others.filter((u) => chosen.has(u.id))
    setNo(undefined)
    setDone(0)
    for (const { id } of to) {
      const copies = roomsOf(rooms).map((room) => ({ ...room, id: newId() }))
      const outcome = await send('room.list', building, { unit: id, rooms: copies })
      if (!outcome.ok) {
        setDone(undefined)
        return setNo(outcome.message)
      }
      setChosen((before) => new Set([...before].filter((other) => other !== id)))
      setDone((n) => (n ?? 0) + 1)
    }
    setDone(undefined)
    tell(t('copy.done', { n: to.length }))
  }
  if (!others.length) return null
  return (
    <section class="stack-s copy" aria-labelledby="copy-title">
      <h2 id="copy-title">{t('copy.title')}</h2>
      <p class="secondary">{t('copy.hint')}</p>
      <div class="line">
        {column.length > 0 && column.length < others.length && (
          <Button small onClick={() => setChosen(untold(column))}>
            {t('copy.column')}
          </Button>
        )}
        <Button small onClick={() => setChosen(untold(others))}>
          {t('copy.all')}
        </Button>
        <Button small onClick={() => setChosen(new Set())}>
          {t('copy.clear')}
        </Button>
      </div>
      <ul class="copy-list">
        {others.map((u) => (
          <li key={u.id}>
            <label class="copy-line">
              <input type="checkbox" checked={chosen.has(u.id)} onChange={() => toggle(u.id)} />
              <span>
                {sayDoor(u, t)} <span class="secondary">{sayFloor(u.storey, t)}</span>
              </span>
              {known.has(u.id) && <span class="secondary">{t('copy.known')}</span>}
            </label>
          </li>
        ))}
      </ul>
      {no && <RefusalNotice>{no}</RefusalNotice>}
      <div class="line">
        <Button
          kind="primary"
          busy={done !== undefined}
          busyLabel={t('copy.busy', { done: done ?? 0 })}
          disabledReason={chosen.size === 0 ? t('copy.none') : undefined}
          onClick={() => void copy()}
        >
          {t('copy.act', { n: chosen.size })}
        </Button>
      </div>
    </section>
  )
}
