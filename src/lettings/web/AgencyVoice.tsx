import type { JSX } from 'preact'
import { useSpeech } from '../../kernel/web/speech.ts'
import { useAsk } from './lettings-client.ts'
import { VoidRemarks } from './VoidRemarks.tsx'
import { VoidVoice } from './VoidVoice.tsx'
import './lettings.css'

/** Beside the candidates for a dwelling: how far its works are, what its agency says of it, and the remarks that are owed an answer. */
export const AgencyVoice = ({ unit }: { unit: string }): JSX.Element | null => {
  const { t } = useSpeech()
  const { data } = useAsk('void.card', { unit }, true)
  if (!data) return null
  const stuck = [
    t(`void.step.${data.works}`),
    data.lacking > 0 && t('void.stuck.lacking', { n: data.lacking }),
    data.failing > 0 && t('void.stuck.failing', { n: data.failing }),
  ]
  return (
    <>
      <section class="stack-s">
        <h2>{t('void.track.works')}</h2>
        <p>{stuck.filter(Boolean).join('\u00a0· ')}</p>
      </section>
      <VoidVoice card={data} />
      <VoidRemarks card={data} />
    </>
  )
}
