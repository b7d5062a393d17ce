import type { JSX } from 'preact'
import { sayDayTime } from '../../kernel/core/dates.ts'
import { useSpeech } from '../../kernel/web/speech.ts'
import type { Queries } from '../core/contract.ts'
import { settingRefusals } from '../core/connect/setting-refusals.ts'
import { useAsk } from './erp-client.ts'

type Way = Queries['erp.looks']['output']['ways'][number]

/** The ways that the house goes by itself: those that are shut first, with why and since when; nothing where it goes none. */
export const WaysSection = (): JSX.Element | null => {
  const { t } = useSpeech()
  const { data } = useAsk('erp.looks', {}, true)
  if (!data?.isSet) return null
  return (
    <section class="stack-s" aria-labelledby="ways-title">
      <h2 id="ways-title">{t('erp.ways.title')}</h2>
      {data.wrongKey !== null && (
        <p class="flux-down">
          {data.wrongKey === '' ? t('erp.ways.no_file') : t('erp.ways.fault', { why: data.wrongKey })}
        </p>
      )}
      <ul class="stack-s flux-ways">
        {data.ways.map((way) => (
          <li key={`${way.source} ${way.where}`} class={way.why ? 'flux-down' : undefined}>
            <strong>{way.source}</strong>{' '}
            <span class="secondary">{t(`erp.ways.kind.${way.kind}`, { where: way.where })}</span>
            <br />
            <WayState way={way} />
          </li>
        ))}
      </ul>
    </section>
  )
}

const WayState = ({ way: { at, found, why, since } }: { way: Way }): JSX.Element => {
  const { t, lang } = useSpeech()
  if (at === null) return <>{t('erp.ways.never')}</>
  const when = sayDayTime(at, lang)
  if (why === null)
    return <>{found === 0 ? t('erp.ways.nothing', { when }) : t('erp.ways.found', { n: found, when })}</>
  if (settingRefusals.has(why))
    return (
      <>
        <strong>{t('erp.ways.unset')}</strong> {t(`erp.way.${why}`)}{' '}
        <span class="secondary">{t('erp.ways.nothing_read', { when })}</span>
      </>
    )
  return (
    <>
      <strong>{t('erp.ways.down', { since: sayDayTime(since ?? at, lang) })}</strong> {t(`erp.way.${why}`)}{' '}
      <span class="secondary">{t('erp.ways.tried', { when, code: why })}</span>
    </>
  )
}
