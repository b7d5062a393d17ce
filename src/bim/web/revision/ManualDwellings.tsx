import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { Field } from '../../../kernel/web/parts/Field.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { Report } from '../../core/contract.ts'

/** The key of the dwelling of each room that was given one. */
export type Groups = Record<string, string>
type Props = {
  loose: Report['dwellings']['loose']
  groups: Groups
  onGroups: (groups: Groups) => void
  /** some dwellings were told by hand before: these rooms are left */
  more: boolean
}

/** Rooms that nothing groups: ticked together, they are a dwelling. */
export const ManualDwellings = ({ loose, groups, onGroups, more }: Props): JSX.Element => {
  const { t } = useSpeech()
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set())
  const [name, setName] = useState('')
  const toggle = (id: string): void => {
    const next = new Set(ticked)
    if (!next.delete(id)) next.add(id)
    setTicked(next)
  }
  const group = (): void => {
    onGroups({ ...groups, ...Object.fromEntries([...ticked].map((id) => [id, name.trim()])) })
    setTicked(new Set())
    setName('')
  }
  const why = ticked.size === 0 ? t('hand.tick') : name.trim() === '' ? t('hand.call') : undefined
  return (
    <section class="stack-s">
      <h2>{t(more ? 'hand.title.more' : 'hand.title')}</h2>
      <p>{t('hand.hint')}</p>
      <ul class="models-loose" aria-label={t('hand.rooms')}>
        {loose.map((room) => (
          <li key={room.id}>
            <label class="models-tick">
              <input type="checkbox" checked={ticked.has(room.id)} onChange={() => toggle(room.id)} />
              <span>
                {[room.number, room.name].filter(Boolean).join(' ')}{' '}
                <span class="secondary">{room.storey}</span>
              </span>
              {groups[room.id] && <strong>{groups[room.id]}</strong>}
            </label>
          </li>
        ))}
      </ul>
      <div class="models-group">
        <Field label={t('hand.name')} value={name} maxLength={60} onValue={setName} narrow />
        <Button onClick={group} disabledReason={why}>
          {t(ticked.size > 0 ? 'hand.group' : 'hand.group.none', { n: ticked.size })}
        </Button>
      </div>
    </section>
  )
}
