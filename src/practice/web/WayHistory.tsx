import type { JSX } from 'preact'
import { sayAgo } from '../../kernel/core/dates.ts'
import { Button } from '../../kernel/web/parts/Button.tsx'
import { RefusalNotice } from '../../kernel/web/parts/RefusalNotice.tsx'
import { useSpeech } from '../../kernel/web/speech.ts'
import { useNow } from '../../kernel/web/useNow.ts'
import type { Queries, WayRow } from '../core/contract.ts'
import { showHoles } from '../core/hole-names.ts'
import { diffWords } from '../core/diff-words.ts'
import { useAsk } from './practice-client.ts'
import { useChange } from './useChange.ts'

type Props = { row: WayRow; listed: Queries['practice.list']['output'] }

/** All that a text said here, the newest first, each beside the one before it; whoever may change it goes back to one. */
export const WayHistory = ({ row, listed }: Props): JSX.Element => {
  const { t, lang } = useSpeech()
  const now = useNow()
  const { data } = useAsk('practice.history', { agency: listed.agency, code: row.code }, true)
  const { busy, no, change } = useChange(listed.agency, row)
  const versions = data?.versions ?? []
  const before = (i: number): string => {
    const older = versions[i + 1]
    return !older || older.givenBack ? row.house.fr : older.fr
  }
  return (
    <section class="stack-s" aria-label={t('practice.history')}>
      <h2>{t('practice.history')}</h2>
      {data && versions.length === 0 && <p class="secondary">{t('practice.history.none')}</p>}
      {no && <RefusalNotice>{no}</RefusalNotice>}
      <ul class="practice-list">
        {versions.map((version, i) => (
          <li class="practice-row" key={version.version}>
            <div>
              <p class="practice-diff">
                <Diff
                  before={showHoles(before(i), 'fr')}
                  after={showHoles(version.givenBack ? row.house.fr : version.fr, 'fr')}
                />
              </p>
              {version.en && !version.givenBack && <p class="secondary">{showHoles(version.en, 'en')}</p>}
              <p class="secondary">
                {t('practice.history.version', {
                  n: String(version.version),
                  when: sayAgo(version.at, now, lang),
                })}
                {version.by && ` ${t('practice.by', { name: version.by })}`}
                {version.givenBack && ` · ${t('practice.history.givenBack')}`}
                {version.motive && ` · ${version.motive}`}
                {i === 0 && ` · ${t('practice.history.now')}`}
              </p>
            </div>
            {i > 0 && !version.givenBack && listed.can.change && (
              <Button
                small
                busy={busy}
                label={`${t('practice.history.back')} : ${version.fr}`}
                onClick={() => void change({ fr: version.fr, en: version.en }, t('practice.cameBack'))}
              >
                {t('practice.history.back')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

const Diff = ({ before, after }: { before: string; after: string }): JSX.Element => (
  <>
    {diffWords(before, after).map(({ kind, words }, i) =>
      kind === 'added' ? <ins key={i}>{words}</ins> : kind === 'gone' ? <del key={i}>{words}</del> : words,
    )}
  </>
)
