import type { JSX } from 'preact'
import { Empty } from '../../kernel/web/parts/Empty.tsx'
import { PageHead } from '../../kernel/web/parts/PageHead.tsx'
import { useHere } from '../../kernel/web/router.ts'
import { AwaitedPage } from '../../kernel/web/parts/AwaitedPage.tsx'
import { useSpeech } from '../../kernel/web/speech.ts'
import { useAsk } from './bond-client.ts'
import { bondPaths, isPhonePath, pageClass } from './bond-paths.ts'
import { sayThanks } from './say-thanks.ts'
import './bond.css'

/** «Merci»: places whose corrections mended something, by rule from what happened since. */
export const ThanksPage = (): JSX.Element => {
  const speech = useSpeech()
  const { t } = speech
  const isPhone = isPhonePath(useHere().path)
  const { data, ...answer } = useAsk('bond.thanks', {})
  if (!data)
    return (
      <div class={pageClass(isPhone)}>
        <AwaitedPage
          title={t('bond.thanks')}
          answer={answer}
          loading={t('bond.loading')}
          back={{ to: bondPaths.ideas(isPhone), from: t('bond.title') }}
        />
      </div>
    )
  return (
    <div class={`${pageClass(isPhone)} stack`}>
      <PageHead to={bondPaths.ideas(isPhone)} from={t('bond.title')} title={t('bond.thanks')} />
      <p class="secondary">{t('bond.thanks.how')}</p>
      {data.rows.length === 0 && <Empty title={t('bond.thanks.none')} />}
      <ul class="stack-s">
        {data.rows.map((row) => (
          <li key={`${row.agency} ${row.thing}`}>{sayThanks(row, speech)}</li>
        ))}
      </ul>
    </div>
  )
}
