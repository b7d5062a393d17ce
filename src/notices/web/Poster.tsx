import type { JSX } from 'preact'
import { useEffect } from 'preact/hooks'
import { sayDay } from '../../kernel/core/dates.ts'
import { sayPhone } from '../../kernel/core/say-figures.ts'
import { Icon } from '../../kernel/web/icons/Icon.tsx'
import { back, print as printer } from '../../kernel/web/icons/icons.ts'
import { Button } from '../../kernel/web/parts/Button.tsx'
import { Loading } from '../../kernel/web/parts/Loading.tsx'
import { Print } from '../../kernel/web/parts/Print.tsx'
import { RefusalNotice } from '../../kernel/web/parts/RefusalNotice.tsx'
import { useNow } from '../../kernel/web/useNow.ts'
import { useSpeech } from '../../kernel/web/speech.ts'
import type { NoticeRow } from '../core/contract.ts'
import { useAsk } from './notices-client.ts'
import { usePosting } from './usePosting.ts'
import './notices.css'

type Props = {
  id: string
  /** where this reader's notices live; one goes back there */
  path: string
  /** the landlord's name; the agency's stands under it */
  from: string
}

/** A notice as it hangs: one sheet of A4 in large type, with whom to call. */
export const Poster = ({ id, path, from }: Props): JSX.Element => {
  const { t, lang } = useSpeech()
  const now = useNow()
  const { data: known, again, ...answer } = useAsk('notice.card', { id }, id)
  // One that has not left the phone is printed all the same: the door does not wait for the network.
  const here = usePosting().posted.find(({ notice }) => notice.id === id)
  const isHere = here !== undefined
  // The notice has left: the house knows it now.
  useEffect(() => {
    if (!isHere && !known) again()
    // oxlint-disable-next-line react/exhaustive-deps -- asked once, when it has left: an answer that is none is not asked for without end
  }, [isHere])
  const data = known ?? here
  if (!data)
    return answer.state === 'refused' ? (
      <RefusalNotice>{answer.no.message}</RefusalNotice>
    ) : (
      <Loading label={t('notice.loading')} shape="text" />
    )
  const { notice, agency, told } = data
  const until = sayDay(notice.ends, lang, now)
  return (
    <div class="stack">
      <div class="notice-head no-print">
        <a class="notice-back" href={path} aria-label={t('notice.back')}>
          <Icon of={back} />
        </a>
        <p class="secondary">
          {saidState(notice, t, lang, now)} {told > 0 && t('notice.told', { n: told })}
          {!known && ` ${t(path.startsWith('/bureau') ? 'notice.here.desk' : 'notice.here')}`}
        </p>
      </div>
      {notice.state !== 'down' && (
        <p class="no-print">
          <Button kind="primary" full icon={printer} onClick={() => print()}>
            {t('notice.print')}
          </Button>
        </p>
      )}
      <Print
        kind="poster"
        from={from || agency.name}
        fromDetail={[from && agency.name, notice.building.name, notice.entrance?.name]
          .filter(Boolean)
          .join('\u00a0· ')}
        title={notice.title}
        footer={
          <>
            {t('notice.foot', { agency: agency.name, phone: sayPhone(agency.phone) })}{' '}
            {t('notice.foot.until', { until })}
          </>
        }
      >
        {notice.words.split(/\n+/).map((line, i) => (
          <p key={i}>{line}</p>
        ))}
      </Print>
    </div>
  )
}

const saidState = (
  { state, starts, ends }: NoticeRow,
  t: ReturnType<typeof useSpeech>['t'],
  lang: 'fr' | 'en',
  now: string,
): string => t(`notice.${state}`, { from: sayDay(starts, lang, now), until: sayDay(ends, lang, now) })
