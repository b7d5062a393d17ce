import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { useMaking } from '../../../kernel/web/parts/photos-in-progress.ts'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { Field } from '../../../kernel/web/parts/Field.tsx'
import { Sheet } from '../../../kernel/web/parts/Sheet.tsx'
import { useTell } from '../../../kernel/web/parts/toast-context.ts'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { usePhotos } from '../../../kernel/web/usePhotos.ts'
import type { Commands, FinishSurface, PlacePlan } from '../../core/contract.ts'
import { materialsOf } from '../../core/finish-kinds.ts'
import { OnePhoto } from '../plan/OnePhoto.tsx'
import { send } from '../plan/plan-client.ts'
import { sayMaterial } from './say-finish.ts'

type Props = {
  plan: PlacePlan
  room: PlacePlan['rooms'][number]
  surface: FinishSurface
  onClose: () => void
}

/** What a surface is made of, and since when it is so; with one photo. It stands at once, with or without network. */
export const CorrectFinish = ({ plan, room, surface, onClose }: Props): JSX.Element => {
  const { t } = useSpeech()
  const making = useMaking()
  const tell = useTell()
  const before = plan.finishes?.find((each) => each.room === room.id && each.surface === surface)
  const [material, setMaterial] = useState<string>(before?.material ?? '')
  const [renewedOn, setRenewedOn] = useState(before?.renewedOn ?? '')
  const [names, setNames] = useState<string[]>([])
  const photos = usePhotos(names, (all) => setNames(all.slice(-1)))
  const fields = {
    ...(material === (before?.material ?? '') ? {} : { material }),
    ...(renewedOn === (before?.renewedOn ?? '') ? {} : { renewedOn: renewedOn || null }),
  } as Commands['finish.correct']['fields']
  const isSame = Object.keys(fields).length === 0
  const leave = (): void => {
    const [photo] = names
    const data = { room: room.id, surface, fields, ...(photo ? { photo } : {}) }
    void send('finish.correct', plan.place.building.id, data, { photos: names, leave: true })
    tell(t('finish.changed'))
    onClose()
  }
  return (
    <Sheet
      open
      title={t('finish.room', { room: room.name, surface: t(`finish.${surface}`) })}
      closeLabel={t('plan.close')}
      onClose={onClose}
      actions={
        <Button
          kind="primary"
          busy={making}
          onClick={leave}
          disabledReason={isSame ? t('plan.nothingSaid') : undefined}
        >
          {t('plan.correct.send')}
        </Button>
      }
    >
      <div class="stack">
        <Field
          kind="select"
          label={t('finish.material')}
          value={material}
          onValue={setMaterial}
          options={[
            { value: '', label: t('finish.material.unknown') },
            ...materialsOf[surface].map((value) => ({ value, label: sayMaterial(value, t) })),
          ]}
        />
        <Field
          kind="date"
          narrow
          label={t('finish.renewedOn')}
          hint={t('finish.renewedOn.hint')}
          value={renewedOn}
          onValue={setRenewedOn}
          effortKey="estate.renewedOn"
        />
        <OnePhoto names={names} {...photos} />
      </div>
    </Sheet>
  )
}
