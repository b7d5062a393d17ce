/** The caretaker's phone. */
import { type JSX, render } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { openPack } from '../../field/web/pack/open-pack.ts'
import { startPack } from '../../field/web/pack/keep-pack-fresh.ts'
import { hearEarly } from '../../kernel/web/ask.ts'
import { calm, untilPainted } from '../../kernel/web/idle.ts'
import { recall } from '../../kernel/web/local-memory.ts'
import { recallOwner } from '../../kernel/web/outbox/outbox-state.ts'
import { startWorker } from '../../kernel/web/worker.ts'
import { onlyForStaff, person } from '../../kernel/web/page-person.ts'
import { mayAskToPersist } from '../../kernel/web/persist-storage.ts'
import { wearKeptTheme } from '../../kernel/web/parts/theme.ts'
import { findScreen } from '../../kernel/web/find-screen.ts'
import { firstWords, otherWords } from '../../kernel/web/page-words.ts'
import { serve } from '../../kernel/web/router.ts'
import { firstSpeech, preferredLang, speechOf } from '../../kernel/web/speech.ts'
import { LocalSpeech } from '../../practice/web/LocalSpeech.tsx'
import { readTaps } from '../../field/web/round/pending-taps.ts'
import { showDevice } from '../../field/web/device/this-phone.ts'
import { Field, loadNext } from './field/FieldPages.tsx'
import { field } from './slices.ts'
import '../../kernel/web/style/base.css'

wearKeptTheme()
serve('/terrain')
showDevice()
onlyForStaff()
mayAskToPersist()
hearEarly()
void recallOwner()
const lang = preferredLang()
const words = await firstWords(field)
const otherDictionaries = () => otherWords(field)

// The day and a report have their words in the first file; who comes straight to another screen waits for its own, and finds
// no line that fills itself, and pushes the next, under a thumb.
const early = findScreen(field, location.pathname)?.screen.first
const otherWordsOfPage = early ? {} : await otherDictionaries().catch(() => ({}))

let isMissed = false
const firstScreenWords = firstSpeech({ ...otherWordsOfPage, ...words }, lang, () => {
  isMissed = true
})

/** Speaks with the words that the first screen needs; the others come after it. */
const Spoken = (): JSX.Element => {
  const [speech, setSpeech] = useState(firstScreenWords)
  useEffect(() => {
    void (isMissed ? Promise.resolve() : calm())
      .then(otherDictionaries)
      .then((more) => setSpeech(speechOf({ ...more, ...words }, lang)))
  }, [])
  return (
    <LocalSpeech of={speech}>
      <Field />
    </LocalSpeech>
  )
}

// A phone that has the app took its pack along: read now, the first screen is drawn once, with or without network. The first
// time there is none: the day has been asked in the head of the page (early/field.ts), and the pack comes after it.
const hasApp = Boolean(navigator.serviceWorker?.controller)
const begin = (): void => startPack(() => firstScreenWords.t('field.age.over'))
if (hasApp) begin()
// A disk that does not answer keeps nobody from reporting; a phone that nobody used yet took nothing along.
if (hasApp && person())
  await Promise.race([Promise.all([openPack(), readTaps()]), new Promise((done) => setTimeout(done, 400))])

const root = document.getElementById('app')
if (root) render(<Spoken />, root)

await untilPainted()
void startWorker('/terrain')
await calm()
if (!hasApp) begin()
if (recall('loge-field-held') ?? recall('loge-round'))
  void import('./field/send-earlier.ts').then((m) => m.sendEarlier()).catch(() => undefined)
// A page that is left meanwhile wants them no more.
loadNext().catch(() => undefined)
// Forms ask what they always asked until it is known what is asked no more.
import('../../ledger/web/keep-standings.ts').then((m) => m.keepStandings()).catch(() => undefined)
