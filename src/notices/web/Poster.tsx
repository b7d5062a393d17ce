import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { sayDay } from '../../kernel/core/dates.ts'
import { sayPhone } from '../../kernel/core/figures.ts'
import { Button } from '../../kernel/web/parts/Button.tsx'
import { Loading } from '../../kernel/web/parts/Loading.tsx'
import { Print } from '../../kernel/web/parts/Print.tsx'
import { Refused } from '../../kernel/web/parts/Refused.tsx'
import { useSpeech } from '../../kernel/web/speech.ts'
import { send, useAsk } from './door.ts'

type Props = { params: Record<string, string> }

/** A notice as it hangs: one sheet of A4 in large type, with whom to call. `params.id` is the notice's. */
export const Poster = ({ params }: Props): JSX.Element => {
  const { t, lang } = useSpeech()
  const [no, setNo] = useState<string>()
  const { data, again, ...answer } = useAsk('notice.card', { id: params['id'] ?? '' }, params['id'] ?? false)
  if (!data)
    return answer.state === 'refused' ? (
      <Refused>{answer.no.message}</Refused>
    ) : (
      <Loading label={t('poster.loading')} shape="text" />
    )
  const { notice, agency, told } = data
  const takeDown = async (): Promise<void> => {
    const outcome = await send('notice.takeDown', notice.id, {})
    if (outcome.ok) again()
    else setNo(outcome.message)
  }
  const { building, entrance } = notice
  return (
    <div class="stack">
      <div class="line no-print">
        {notice.state !== 'down' && (
          <Button kind="primary" onClick={() => print()}>
            {t('poster.print')}
          </Button>
        )}
        {notice.can.takeDown && <Button onClick={() => void takeDown()}>{t('poster.takeDown')}</Button>}
      </div>
      {notice.state === 'down' && <p class="no-print">{t('poster.takenDown')}</p>}
      {told > 0 && <p class="secondary no-print">{t('poster.told', { n: told })}</p>}
      {no && <Refused>{no}</Refused>}
      <Print
        kind="poster"
        from={agency.name}
        fromDetail={[building.name, entrance?.name].filter(Boolean).join(' · ')}
        title={notice.title}
        dated={t('poster.until', { until: sayDay(notice.ends, lang) })}
        footer={t('poster.call', { agency: agency.name, phone: sayPhone(agency.phone) })}
      >
        {notice.words.split(/\n+/).map((line, i) => (
          <p key={i}>{line}</p>
        ))}
      </Print>
    </div>
  )
}
