import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { useSpeech } from '../../kernel/web/speech.ts'
import { useSayReady } from '../../kernel/web/useSayReady.ts'
import { useAsk } from './channels-client.ts'
import { OpenAlready } from './OpenAlready.tsx'
import { UnkeptFiles } from './UnkeptFiles.tsx'
import './intake.css'

/** Under the words of a message that stands in a thread: by which way it came, what of it was not kept, and all that came, one tap away. */
export const SentWords = ({
  request,
  entry,
  isFiling,
  onReady,
}: {
  request: string
  entry: string
  isFiling: boolean
  onReady?: () => void
}): JSX.Element | null => {
  const { t } = useSpeech()
  const { data, state } = useAsk('message.sent', { request })
  useSayReady(data !== undefined || state === 'refused', request, onReady)
  const sent = data?.sent.find((one) => (one.entry === null ? isFiling : one.entry === entry))
  if (!sent) return null
  return (
    <>
      <p class="secondary sent-way">
        {t(sent.from ? 'sent.from' : 'sent.way', { way: t(`channel.${sent.way}`), from: sent.from ?? '' })}
      </p>
      <UnkeptFiles unkept={sent.unkept} />
      {sent.alike.map((twin) => (
        <OpenAlready key={twin.id} request={request} twin={twin} />
      ))}
      {sent.isLonger && <WholeMessage id={sent.id} />}
    </>
  )
}

const WholeMessage = ({ id }: { id: string }): JSX.Element => {
  const { t } = useSpeech()
  const [open, setOpen] = useState(false)
  const { data } = useAsk('message.whole', open ? { id } : null)
  return (
    <details class="sent-whole" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('sent.whole')}</summary>
      {data && (
        <>
          <p class="secondary">
            {[data.senderName, data.sender, data.subject].filter(Boolean).join('\u00a0· ')}
          </p>
          <p class="intake-words">{data.whole}</p>
        </>
      )}
    </details>
  )
}
