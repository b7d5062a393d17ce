import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { sayDay, yearAlways } from '../../kernel/core/dates.ts'
import { drawSquare } from '../../kernel/core/draw-square.ts'
import { sayPhone } from '../../kernel/core/say-figures.ts'
import { Button } from '../../kernel/web/parts/Button.tsx'
import { Loading } from '../../kernel/web/parts/Loading.tsx'
import { Print } from '../../kernel/web/parts/Print.tsx'
import { RefusalNotice } from '../../kernel/web/parts/RefusalNotice.tsx'
import { goTo } from '../../kernel/web/router.ts'
import { useSpeech } from '../../kernel/web/speech.ts'
import { sentenceOf } from '../../kernel/core/words.ts'
import type { LetterCard } from '../core/contract.ts'
import { en } from '../core/words.notices.en.ts'
import { fr } from '../core/words.notices.fr.ts'
import { send, useAsk } from './notices-client.ts'
import './letter.css'

/** One letter, as it is printed; then it is said to be done. */
export const Letter = ({ id, back }: { id: string; back: string }): JSX.Element => {
  const { data, ...answer } = useAsk('letter.card', { id })
  return <Sheets letters={data && [data]} no={'no' in answer ? answer.no?.message : undefined} back={back} />
}

/** All that are still to be printed, a sheet each: printed, and said to be done, in one go. */
export const AllLetters = ({ back }: { back: string }): JSX.Element => {
  const { data, ...answer } = useAsk('letter.list', {})
  return <Sheets letters={data?.letters} no={'no' in answer ? answer.no?.message : undefined} back={back} />
}

type SheetsProps = { letters: readonly LetterCard[] | undefined; no: string | undefined; back: string }

const Sheets = ({ letters, no: refused, back }: SheetsProps): JSX.Element => {
  const { t } = useSpeech()
  const [no, setNo] = useState<string>()
  const [busy, setBusy] = useState(false)
  if (!letters)
    return refused ? (
      <RefusalNotice>{refused}</RefusalNotice>
    ) : (
      <Loading label={t('mailbox.loading')} shape="text" />
    )
  const left = letters.filter(({ printedAt }) => !printedAt)
  const done = async (): Promise<void> => {
    setBusy(true)
    const outcomes = await Promise.all(left.map(({ id }) => send('letter.print', id, {})))
    setBusy(false)
    const refusal = outcomes.find((outcome) => !outcome.ok)
    if (refusal && !refusal.ok) setNo(refusal.message)
    else goTo(back)
  }
  return (
    <div class="stack">
      <p class="line no-print">
        <Button kind="primary" onClick={() => print()}>
          {t('letters.print')}
        </Button>
        {left.length > 0 && (
          <Button busy={busy} busyLabel={t('letters.printed')} onClick={() => void done()}>
            {t('letters.printed')}
          </Button>
        )}
        <a href={back}>{t('mailbox.back')}</a>
      </p>
      {no && <RefusalNotice>{no}</RefusalNotice>}
      {letters.map((letter) => (
        <Sheet key={letter.id} letter={letter} />
      ))}
    </div>
  )
}

const words = { fr, en }

// A letter is in the language of who reads it, whoever prints it.
const Sheet = ({ letter }: { letter: LetterCard }): JSX.Element => {
  const { from, to, subject, madeAt, paragraphs, lang, code } = letter
  const t = (
    key: 'letters.phone' | 'letters.dated' | 'letters.code',
    params: Record<string, string>,
  ): string => sentenceOf(words[lang], key, params, lang)
  return (
    <Print
      kind="letter"
      from={from.landlord || from.name}
      fromDetail={
        <>
          {[from.landlord && from.name, from.address].filter(Boolean).map((line) => (
            <div key={line}>{line}</div>
          ))}
          {t('letters.phone', { phone: sayPhone(from.phone) })}
        </>
      }
      to={[to.name, ...to.lines].join('\n')}
      title={subject}
      dated={t('letters.dated', { day: sayDay(madeAt, lang, yearAlways) })}
      footer={code && <PaperCode code={code} words={t('letters.code', {})} />}
    >
      {paragraphs.map((paragraph, i) => (
        <p key={i} style={{ whiteSpace: 'pre-line' }}>
          {paragraph}
        </p>
      ))}
    </Print>
  )
}

/** How to answer by post: the code as a square of at least 20 mm, and as it is copied by hand. */
const PaperCode = ({ code, words }: { code: string; words: string }): JSX.Element => {
  const rows = useSquare(code)
  return (
    <div class="letter-code">
      <svg viewBox={`0 0 ${rows.length} ${rows.length}`} shape-rendering="crispEdges" aria-hidden="true">
        <path d={drawSquare(rows)} />
      </svg>
      <p>
        {words} <strong>{code}</strong>
      </p>
    </div>
  )
}

/** What draws squares is fetched where a letter is printed, and there alone. */
const useSquare = (code: string): boolean[][] => {
  const [rows, setRows] = useState<boolean[][]>([])
  useEffect(() => {
    void import('qr').then(({ encodeQR }) => setRows(encodeQR(code, 'raw', { ecc: 'quartile', border: 4 })))
  }, [code])
  return rows
}
