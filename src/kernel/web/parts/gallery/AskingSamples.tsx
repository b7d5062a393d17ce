import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { mail, phone, send } from '../../icons/icons.ts'
import { Pictogram } from '../../icons/Pictogram.tsx'
import type { PictogramName } from '../../icons/pictograms.ts'
import { Button } from '../Button.tsx'
import { Choice, Choices } from '../Choice.tsx'
import { Chip, Chips } from '../Chips.tsx'
import { Combo, type ComboOption } from '../Combo.tsx'
import { Field } from '../Field.tsx'
import { SlotPicker } from '../SlotPicker.tsx'
import { Stepper } from '../Stepper.tsx'
import { pictures, type SampleProps } from './gallery.ts'

export const AskingSamples = (props: SampleProps): JSX.Element => (
  <>
    <Buttons {...props} />
    <Fields {...props} />
    <Options {...props} />
    <Sentence {...props} />
    <Finding {...props} />
    <Slots {...props} />
  </>
)

const Buttons = ({ say }: SampleProps): JSX.Element => (
  <>
    <div class="line">
      <Button kind="primary" icon={send}>
        {say('Envoyer la demande', 'Send the request')}
      </Button>
      <Button icon={phone}>{say('Appeler l’agence', 'Call the agency')}</Button>
      <Button kind="danger" icon={phone}>
        {say('Appeler le 18', 'Call 18')}
      </Button>
      <Button kind="plain">{say('Plus tard', 'Later')}</Button>
      <Button small icon={mail}>
        {say('Répondre', 'Answer')}
      </Button>
    </div>
    <div class="line">
      <Button kind="primary" busy busyLabel={say('Envoi en cours…', 'Sending…')}>
        {say('Envoyer', 'Send')}
      </Button>
      <Button
        kind="primary"
        disabledReason={say(
          'Il manque le lieu : dites où cela se passe.',
          'The place is missing: say where it happens.',
        )}
      >
        {say('Envoyer la demande', 'Send the request')}
      </Button>
    </div>
    <Button kind="primary" full>
      {say('Signaler', 'Report')}
    </Button>
  </>
)

const Fields = ({ say }: SampleProps): JSX.Element => {
  const [words, setWords] = useState('')
  const [cost, setCost] = useState<number | undefined>(undefined)
  const [tel, setTel] = useState('06 12 34')
  const [price, setPrice] = useState('128')
  const [agency, setAgency] = useState('b')
  return (
    <>
      <Stepper
        label={say('Question 2 sur 5', 'Question 2 of 5')}
        at={2}
        of={5}
        backLabel={say('Retour', 'Back')}
        onBack={() => {}}
      />
      <Field
        label={say('Que se passe-t-il ?', 'What is happening?')}
        hint={say(
          'Avec vos mots. Par exemple : « l’eau coule sous l’évier depuis lundi ».',
          'In your own words.',
        )}
        kind="area"
        value={words}
        onValue={setWords}
        effortKey="request.words"
        onEffort={(_key, seconds) => setCost(seconds)}
      />
      {cost !== undefined && (
        <p class="secondary" data-cost={cost}>
          {say(`Cette réponse a coûté ${cost} s.`, `This answer cost ${cost} s.`)}
        </p>
      )}
      <Field
        label={say('Votre téléphone', 'Your phone')}
        kind="tel"
        autocomplete="tel"
        value={tel}
        onValue={setTel}
        problem={say(
          'Il manque des chiffres : un numéro en compte dix.',
          'Some digits are missing: a number has ten.',
        )}
      />
      <Field
        label={say('Prix', 'Price')}
        optional={say('facultatif', 'optional')}
        narrow
        unit="€"
        inputMode="decimal"
        value={price}
        onValue={setPrice}
      />
      <Field
        label={say('Agence', 'Agency')}
        kind="select"
        value={agency}
        onValue={setAgency}
        options={[
          { value: 'b', label: 'Bellevue – Chantenay' },
          { value: 'm', label: 'Malakoff – Saint-Donatien' },
        ]}
      />
    </>
  )
}

const Options = ({ say }: SampleProps): JSX.Element => {
  const [gate, setGate] = useState<string | undefined>('none')
  const [what, setWhat] = useState<string | undefined>('leak')
  const [how, setHow] = useState<readonly string[]>(['sms'])
  const [where, setWhere] = useState<string | undefined>('sink')
  const broken: [PictogramName, string][] = [
    ['leak', say('Fuite', 'Leak')],
    ['radiator', say('Chauffage', 'Heating')],
    ['hotwater', say('Eau chaude', 'Hot water')],
    ['lamp', say('Éclairage', 'Light')],
    ['intercom', say('Interphone', 'Intercom')],
    ['other', say('Autre chose', 'Something else')],
  ]
  return (
    <>
      <Choice
        legend={say('Y a-t-il un danger maintenant ?', 'Is anyone in danger now?')}
        value={gate}
        onValue={setGate}
        options={[
          {
            value: 'gas',
            label: say('Odeur de gaz', 'Smell of gas'),
            icon: <Pictogram name="gas" />,
            danger: true,
          },
          {
            value: 'water',
            label: say('L’eau coule et ne s’arrête pas', 'Water runs and does not stop'),
            detail: say('Dans le logement ou chez un voisin', 'At home or at a neighbour’s'),
            icon: <Pictogram name="tap" />,
            danger: true,
          },
          {
            value: 'none',
            label: say('Non, rien de cela', 'No, nothing of the kind'),
            icon: <Pictogram name="other" />,
          },
        ]}
      />
      <Choice
        legend={say('Qu’est-ce qui ne marche pas ?', 'What does not work?')}
        layout="grid"
        value={what}
        onValue={setWhat}
        options={broken.map(([value, label]) => ({ value, label, icon: <Pictogram name={value} /> }))}
      />
      <Choice
        legend={say('Où exactement ?', 'Where exactly?')}
        layout="grid"
        value={where}
        onValue={setWhere}
        options={[
          { value: 'sink', label: say('Sous l’évier', 'Under the sink'), picture: pictures.sink },
          { value: 'pipe', label: say('Sur le tuyau', 'On the pipe'), picture: pictures.pipe },
        ]}
      />
      <Choices
        legend={say('Comment vous prévenir ?', 'How shall we tell you?')}
        problem={say('Choisissez au moins une façon.', 'Choose at least one way.')}
        layout="row"
        value={how}
        onValue={setHow}
        options={[
          { value: 'sms', label: 'SMS' },
          { value: 'mail', label: say('Courriel', 'Email') },
          { value: 'letter', label: say('Lettre', 'Letter') },
        ]}
      />
    </>
  )
}

const Sentence = ({ say }: SampleProps): JSX.Element => {
  const [delay, setDelay] = useState('24h')
  const [payer, setPayer] = useState('landlord')
  return (
    <Chips>
      {say('Fuite sous évier, ', 'Leak under sink, ')}
      <Chip
        label={say('Délai', 'Delay')}
        tone="soon"
        value={delay}
        onValue={setDelay}
        options={[
          {
            value: '2h',
            label: say('sous 2 h', 'within 2 h'),
            detail: say('danger ou dégât qui s’étend', 'danger, or damage that spreads'),
          },
          { value: '24h', label: say('sous 24 h', 'within 24 h') },
          { value: '10d', label: say('sous 10 jours', 'within 10 days') },
        ]}
      />
      {say(', à la charge ', ', paid by the ')}
      <Chip
        label={say('À la charge', 'Paid by')}
        value={payer}
        onValue={setPayer}
        options={[
          { value: 'landlord', label: say('du bailleur', 'landlord') },
          {
            value: 'tenant',
            label: say('de la locataire', 'tenant'),
            detail: say('décret 87-712, annexe, III', 'decree 87-712, annex, III'),
          },
        ]}
      />
      {say(
        ' ; Plomberie Atlantique vient demain de 8 h à 10 h.',
        '; Plomberie Atlantique comes tomorrow, 8 to 10 am.',
      )}
    </Chips>
  )
}

const people: ComboOption[] = [
  {
    id: '1',
    label: 'Yvonne Le Goff',
    detail: '06 12 34 56 78 · Résidence du Général-de-Gaulle, bâtiment C, escalier 2, porte 12',
    group: 'Locataires',
  },
  {
    id: '2',
    label: 'Jean-Baptiste Le Goffic',
    detail: '02 40 12 34 56 · Bellevue, hall A',
    group: 'Locataires',
  },
  { id: '3', label: '14 rue Le Goff', detail: '44100 Nantes · 24 logements', group: 'Adresses' },
]

const Finding = ({ say }: SampleProps): JSX.Element => {
  const [text, setText] = useState('')
  return (
    <Combo
      large
      label={say('Qui appelle ?', 'Who is calling?')}
      hint={say('Nom, téléphone, adresse ou référence', 'Name, phone, address or reference')}
      value={text}
      onValue={setText}
      load={async (typed) => people.filter((p) => p.label.toLowerCase().includes(typed.toLowerCase()))}
      onPick={(p) => setText(p.label)}
      words={{
        loading: say('Recherche…', 'Searching…'),
        none: say(
          'Personne de ce nom. Essayez le téléphone ou l’adresse.',
          'Nobody of that name. Try the phone or the address.',
        ),
        count: (n) => say(`${n} réponses`, `${n} answers`),
      }}
    />
  )
}

const Slots = ({ lang, say }: SampleProps): JSX.Element => {
  const [slot, setSlot] = useState<string | undefined>('b')
  return (
    <SlotPicker
      legend={say('Quand pouvons-nous venir ?', 'When may we come?')}
      lang={lang}
      value={slot}
      onValue={setSlot}
      none={say('Aucun ne me convient', 'None suits me')}
      slots={[
        { id: 'a', start: '2024-12-04T07:00:00Z', end: '2024-12-04T09:00:00Z' },
        { id: 'b', start: '2024-12-04T09:00:00Z', end: '2024-12-04T11:00:00Z' },
        { id: 'c', start: '2024-12-04T13:00:00Z', end: '2024-12-04T15:30:00Z' },
        { id: 'd', start: '2024-12-05T07:00:00Z', end: '2024-12-05T09:00:00Z' },
      ]}
    />
  )
}
