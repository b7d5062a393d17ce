import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { RefusalNotice } from '../../kernel/web/parts/RefusalNotice.tsx'
import { useSpeech } from '../../kernel/web/speech.ts'
import { useActs } from '../../kernel/web/useActs.ts'
import { type DwellingFeature, dwellingFeatures, featureCodes } from '../core/void/dwelling-features.ts'
import { send, type VoidCard } from './lettings-client.ts'

const subjects = ['accessibility', 'lift', 'noise', 'works'] as const

/** What the agency says of the dwelling and of its stairs, from a list: read by whoever proposes candidates. */
export const VoidVoice = ({ card }: { card: VoidCard }): JSX.Element => {
  const { t } = useSpeech()
  const { act, no, said } = useActs(t('void.kept'))
  // What was just ticked shows at once; the house says the rest.
  const [meant, setMeant] = useState<Partial<Record<DwellingFeature, boolean>>>({})
  const { features, can, unit } = card
  const known = features.join()
  useEffect(() => setMeant({}), [known])
  const tell = async (code: DwellingFeature, holds: boolean): Promise<void> => {
    setMeant((all) => ({ ...all, [code]: holds }))
    const did = await act(send('void.tellFeature', unit, { code, holds }), t('void.done'))
    if (!did) setMeant({})
  }
  return (
    <section class="stack-s">
      <h2>{t('void.voice')}</h2>
      <p class="secondary">{t('void.voice.lead')}</p>
      {!can.feature && features.length === 0 && <p>{t('void.voice.none')}</p>}
      {!can.feature && features.length > 0 && (
        <ul>
          {features.map((code) => (
            <li key={code}>{t(`void.feature.${code}`)}</li>
          ))}
        </ul>
      )}
      {can.feature &&
        subjects.map((about) => (
          <fieldset class="void-features" key={about}>
            <legend>{t(`void.feature.${about}`)}</legend>
            {featureCodes
              .filter((code) => dwellingFeatures[code].about === about)
              .map((code) => (
                <label key={code}>
                  <input
                    type="checkbox"
                    checked={meant[code] ?? features.includes(code)}
                    onChange={(e) => void tell(code, e.currentTarget.checked)}
                  />{' '}
                  {t(`void.feature.${code}`)}
                </label>
              ))}
          </fieldset>
        ))}
      {no && <RefusalNotice>{no}</RefusalNotice>}
      {said && <p role="status">{said}</p>}
    </section>
  )
}
