import type { JSX } from 'preact'
import type { OnEffort } from '../../../kernel/web/parts/count-effort.ts'
import { Field } from '../../../kernel/web/parts/Field.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { isUsualDeliveryPoint, meterKinds } from '../../core/finish-kinds.ts'

type MeterDraft = { meterKind: string; deliveryPoint: string }
type Props = { draft: MeterDraft; onDraft: (said: Partial<MeterDraft>) => void; onEffort: OnEffort }

/** What a meter counts, and its PRM or PCE: fourteen digits, or what a local network gives it. */
export const MeterFields = ({
  draft: { meterKind, deliveryPoint },
  onDraft,
  onEffort,
}: Props): JSX.Element => {
  const { t } = useSpeech()
  const isUsual = isUsualDeliveryPoint(meterKind, deliveryPoint)
  return (
    <>
      <Field
        kind="select"
        label={t('meter.kind')}
        value={meterKind}
        onValue={(kind) => onDraft({ meterKind: kind })}
        options={[
          { value: '', label: t('meter.kind.none') },
          ...meterKinds.map((kind) => ({ value: kind, label: t(`meter.is.${kind}`) })),
        ]}
      />
      <Field
        label={t(
          meterKind === 'electricity' || meterKind === 'gas' ? `meter.point.${meterKind}` : 'meter.point',
        )}
        hint={isUsual ? undefined : t('meter.point.unusual')}
        value={deliveryPoint}
        maxLength={20}
        autocomplete="off"
        effortKey="estate.deliveryPoint"
        onEffort={onEffort}
        onValue={(value) => onDraft({ deliveryPoint: value.toUpperCase().replace(/[^0-9A-Z-]/g, '') })}
      />
    </>
  )
}
