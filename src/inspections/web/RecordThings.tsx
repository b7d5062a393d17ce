import type { JSX } from 'preact'
import { sayNumber } from '../../kernel/core/say-figures.ts'
import { useSpeech } from '../../kernel/web/speech.ts'
import type { InspectionRecord } from '../core/record/record-shapes.ts'

/** Meters, keys, the smoke detector, where the tenant goes, and what a party holds against it. */
export const RecordThings = ({ record }: { record: InspectionRecord }): JSX.Element => {
  const { t, lang } = useSpeech()
  const { meters, keys, detector, newAddress, reservations } = record
  return (
    <dl class="inspection-things">
      {meters.length > 0 && (
        <>
          <dt>{t('inspections.meters')}</dt>
          {meters.map(({ id, kind, number, index, isChanged }) => (
            <dd key={id}>
              {[
                `${t(`inspection.meter.${kind}`)}\u00a0: ${sayNumber(index, lang)}`,
                number && t('inspections.meter.number', { number }),
                isChanged && t('inspections.meter.changed'),
              ]
                .filter(Boolean)
                .join(', ')}
            </dd>
          ))}
        </>
      )}
      {keys.length > 0 && (
        <>
          <dt>{t('inspections.keys')}</dt>
          {keys.map(({ id, kind, opens, counted, expected }) => (
            <dd key={id}>
              {t(`inspection.access.${kind}`)}, {opens}
              {'\u00a0: '}
              {expected === null ? counted : t('inspections.keys.counted', { counted, expected })}
            </dd>
          ))}
        </>
      )}
      {detector && (
        <>
          <dt>{t('inspections.detector')}</dt>
          <dd>{t(`inspections.detector.${detectorState(detector)}`)}</dd>
        </>
      )}
      {newAddress && (
        <>
          <dt>{t('inspections.address')}</dt>
          <dd>
            {newAddress.line}, {newAddress.postcode} {newAddress.commune}
          </dd>
        </>
      )}
      {reservations && (
        <>
          <dt>{t('inspections.reservations')}</dt>
          <dd class="inspection-words">{reservations}</dd>
        </>
      )}
    </dl>
  )
}

const detectorState = ({
  isThere,
  sounded,
}: NonNullable<InspectionRecord['detector']>): 'none' | 'sounds' | 'silent' | 'untried' => {
  if (!isThere) return 'none'
  return sounded === undefined ? 'untried' : sounded ? 'sounds' : 'silent'
}
