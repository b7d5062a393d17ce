import type { JSX } from 'preact'
import { sayOr } from '../../../kernel/core/words.ts'
import { useRef, useState } from 'preact/hooks'
import type { Effort } from '../../../kernel/core/command.ts'
import { useMaking } from '../../../kernel/web/parts/photos-in-progress.ts'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { Field } from '../../../kernel/web/parts/Field.tsx'
import { Sheet } from '../../../kernel/web/parts/Sheet.tsx'
import { useTell } from '../../../kernel/web/parts/toast-context.ts'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { usePhotos } from '../../../kernel/web/usePhotos.ts'
import type { PlacePlan } from '../../core/contract.ts'
import { roomKindsOf } from '../../core/room-kinds.ts'
import { changedRoomOf } from '../../core/plan/correction-draft.ts'
import { send } from './plan-client.ts'
import { OnePhoto } from './OnePhoto.tsx'

type Props = { plan: PlacePlan; room: PlacePlan['rooms'][number]; onClose: () => void }

/** «Ce n’est pas ça», of a room: what it is, and how it is called; with one photo. It stands at once. */
export const CorrectRoom = ({ plan, room, onClose }: Props): JSX.Element => {
  const { t } = useSpeech()
  const making = useMaking()
  const tell = useTell()
  const [draft, setDraft] = useState({ kind: room.kind, name: room.name })
  const [names, setNames] = useState<string[]>([])
  const photos = usePhotos(names, (all) => setNames(all.slice(-1)))
  const effort = useRef<Effort>({})
  const sayKind = (kind: string): string => sayOr(t, `room.kind.${kind}`, kind)
  const fields = changedRoomOf(draft, room)
  const leave = (): void => {
    const [photo] = names
    const data = { room: room.id, fields: fields ?? {}, ...(photo ? { photo } : {}) }
    const also = { effort: effort.current, photos: names, leave: true }
    void send('room.correct', plan.place.building.id, data, also)
    tell(t('plan.corrected'))
    onClose()
  }
  // A room that was called by its kind is called by the new one.
  const choose = (kind: string): void =>
    setDraft(({ kind: before, name }) => ({ kind, name: name === sayKind(before) ? sayKind(kind) : name }))
  const kinds = roomKindsOf(room.unit && plan.place.unit?.kind !== 'common' ? 'dwelling' : 'common')
  return (
    <Sheet
      open
      title={t('plan.wrong')}
      closeLabel={t('plan.close')}
      onClose={onClose}
      actions={
        <Button
          kind="primary"
          busy={making}
          onClick={leave}
          disabledReason={fields ? undefined : t('plan.nothingSaid')}
        >
          {t('plan.correct.send')}
        </Button>
      }
    >
      <div class="stack">
        <Field
          kind="select"
          label={t('plan.kind')}
          value={draft.kind}
          onValue={choose}
          options={[...new Set([draft.kind, ...kinds])].map((kind) => ({
            value: kind,
            label: sayKind(kind),
          }))}
        />
        <Field
          label={t('plan.room.name')}
          value={draft.name}
          onValue={(name) => setDraft((before) => ({ ...before, name }))}
          maxLength={120}
          autocomplete="off"
          effortKey="estate.roomName"
          onEffort={(key, seconds) => {
            effort.current = { ...effort.current, [key]: (effort.current[key] ?? 0) + seconds }
          }}
        />
        <OnePhoto names={names} {...photos} />
      </div>
    </Sheet>
  )
}
