/** The caretaker's phone. */
import { render } from 'preact'
import { openPack } from '../../field/web/pack/pack.ts'
import { startPack } from '../../field/web/pack/renew.ts'
import { recallOwner } from '../../kernel/web/outbox/device.ts'
import { startWorker } from '../../kernel/web/worker.ts'
import { onlyForStaff, person } from '../../kernel/web/who.ts'
import { wearKeptTheme } from '../../kernel/web/parts/theme.ts'
import { serve } from '../../kernel/web/router.ts'
import { preferredLang, SpeechContext, speechOf } from '../../kernel/web/speech.ts'
import { showDevice } from '../../field/web/device/device.ts'
import { sendHeldTaps } from '../../field/web/round/pending.ts'
import { sendHeld } from '../../requests/web/field/hold.ts'
import { Field } from './field/Field.tsx'
import { fr } from './field/words.fr.ts'
import '../../kernel/web/style/base.css'

wearKeptTheme()
serve('/terrain')
showDevice()
onlyForStaff()
void recallOwner()
// What the phone took along is read while the words come: the first screen is then drawn once.
const opened = openPack()
sendHeld()
sendHeldTaps()
const lang = preferredLang()
const words = lang === 'en' ? (await import('./field/words.en.ts')).en : fr
const speech = speechOf(words, lang)
startPack(() => speech.t('field.age.over'))
// A disk that does not answer keeps nobody from reporting; a phone that nobody used yet took nothing along.
if (person()) await Promise.race([opened, new Promise((done) => setTimeout(done, 400))])

const root = document.getElementById('app')
if (root)
  render(
    <SpeechContext.Provider value={speech}>
      <Field />
    </SpeechContext.Provider>,
    root,
  )

void startWorker('/terrain')
