import type { JSX } from 'preact'
import { useSpeech } from '../../kernel/web/speech.ts'
import { useSettled } from './useSettled.ts'
import type { WayRow } from '../core/contract.ts'
import { useAsk } from './practice-client.ts'

type Props = { row: WayRow; agency: string | null; said: { fr: string; en: string } }

/** A real and recent letter with these words in it, in both languages, as the house writes it. */
export const WayPreview = ({ row, agency, said }: Props): JSX.Element => {
  const { t } = useSpeech()
  const [fr, en] = useSettled([said.fr.trim(), said.en.trim()])
  const elsewhereRead = readElsewhere(row)
  const nature = row.topic === 'name' ? { nature: row.code.slice('nature.'.length) } : {}
  const asked =
    agency === null ? null : { agency, words: { code: row.code, fr: cut(fr), en: cut(en) }, ...nature }
  const { data } = useAsk('letter.preview', elsewhereRead ? null : asked)
  const title = (
    <h2>
      {t('practice.preview')}
      {data?.of && <span class="secondary"> · {t('practice.preview.of', { no: String(data.of.no) })}</span>}
    </h2>
  )
  if (elsewhereRead) return <p class="secondary">{t(`practice.preview.${elsewhereRead}`)}</p>
  if (agency === null) return <p class="secondary">{t('practice.preview.all')}</p>
  const letters = data?.letters
  return (
    <section class="stack-s" aria-label={t('practice.preview')}>
      {title}
      {data && !letters && <p class="secondary">{t('practice.preview.none')}</p>}
      {letters && (
        <div class="practice-both">
          {(['fr', 'en'] as const).map((lang) => (
            <article class="practice-letter" lang={lang} key={lang}>
              <p class="practice-letter-subject">{letters[lang].subject}</p>
              {letters[lang].paragraphs.map((words, i) => (
                <p key={i}>{words}</p>
              ))}
              {letters[lang].button && <p class="practice-letter-button">{letters[lang].button}</p>}
            </article>
          ))}
        </div>
      )}
    </section>
  )
}

// What stands in no letter is read where it says.
const readElsewhere = ({ topic, code }: WayRow): 'hall' | 'end' | 'steps' | 'call' | undefined =>
  topic === 'poster'
    ? 'hall'
    : topic === 'alert'
      ? 'end'
      : topic === 'steps'
        ? 'steps'
        : code.startsWith('ask.')
          ? 'call'
          : undefined

// What is longer is refused when it is saved: the preview shows its beginning.
const cut = (text = ''): string => text.slice(0, 2000)
