import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { SealTexts } from './seal/seal-key.ts'
import type { TokenGrant } from './mail-token.ts'
import { readTextGateway, type TextGateway } from './text-gateway.ts'

/** Everything that the environment decides, read once. README.md lists the same. */
export type Settings = {
  port: number
  /** the address on the network, or the path of a socket, where the house listens */
  listen: string
  /** said that this house is a demonstration, also where others reach it */
  demo: boolean
  dataDir: string
  databaseUrl: string | undefined
  /** the same database by a login that owns nothing: everything is read with it; without it, with the owner's */
  readerUrl: string | undefined
  publicUrl: string
  /** `smtp://user:password@host:587`; without it, mail stays in the local mailbox page */
  mailUrl: string | undefined
  filesDir: string
  /** calls a minute for one person, or for the visitors of one address; twenty times that for an address; far above work */
  ratePerMinute: number
  /** months that a delivered building model is kept after another has taken its place */
  modelsKeptMonths: number
  /** working days after which a tenant's silence means that it is repaired */
  silenceDays: number
  /** months after which what is closed is archived, once the lease has ended for as long; 0: never */
  archiveMonths: number
  /** one finished order in so many is looked at on the spot before it is paid; 0: none */
  checkOneIn: number
  /** working days for which its payment waits for that */
  checkDays: number
  /** one closed request in so many is followed by one question to its home; 0: none */
  askOneIn: number
  /** cents that an hour of staff costs, where the landlord says so: the price of a question is then told in euros too */
  hourCost: number | undefined
  /** a file of tiles (PMTiles) that is drawn under the map of the estate; without it, the map is on plain paper */
  mapTiles: string | undefined
  /** the address to which people answer our mails, and write first: a mailbox that hands its mails over; without it, nobody answers a mail */
  mailBox: string | undefined
  /** what a mail server shows to hand over mails; without it that door is closed */
  mailDoorToken: string | undefined
  /** the name by which our mail server signs its Authentication-Results (RFC 8601); without it, no sender is known to be forged */
  mailAuthServer: string | undefined
  /** `tcp://host:3310`: clamd, which looks at each file that comes by a channel before it is kept; without it, none is looked at */
  clamavUrl: string | undefined
  /** what a switchboard shows to tell of calls; without it that door is closed */
  callDoorToken: string | undefined
  /** how a switchboard is asked to call for somebody, as HTTP writes it; without it, numbers are called by the telephone of the desk */
  callRequest: string | undefined
  /** the address to which our mails come back that reach nobody, each with a mark of its own; nothing where they come back to their sender */
  mailBounceBox: string | undefined
  /** `imaps://name@host:993/INBOX`: a mailbox that the house empties itself; without it, mails come by the door alone */
  mailInUrl: string | undefined
  mailInPassword: string | undefined
  /** what shows who the house is, where a mailbox and a mail server take tokens instead of passwords */
  mailToken: TokenGrant | undefined
  /** the cities that send reports and those that take them (Open311), as the file says it, with their keys; without it that door is closed */
  open311: string | undefined
  /** a folder in which files of scanned letters are put; without it, letters are dropped on their page */
  lettersDir: string | undefined
  /** addresses of scanners that send what they scan as mails, in small letters */
  letterSenders: readonly string[]
  /** how text messages leave and come, read from its file; without it, none does */
  textGateway: TextGateway | undefined
  /** what a gateway shows at our door for text messages; without it that door is closed */
  textDoorToken: string | undefined
  /** addresses from which a switchboard sends what people said to it, in small letters */
  voicemailSenders: readonly string[]
  /** the State’s service (Signal-Logement), the landlord’s account there and its password, as the file says it; without it nothing is asked */
  signalLogement: string | undefined
  /** the key and the certificates (PEM) by which the landlord seals her papers, and a time authority (RFC 3161); without them, papers are not sealed */
  seal: SealTexts | undefined
  /** the file that says where extracts of the ERP lie; without it nothing is fetched by itself */
  erpWays: string | undefined
  /** what a gateway of sensors shows to hand over what they say; without it that door is closed */
  sensorDoorToken: string | undefined
  /** days for which what a sensor says late is taken, and its day judged again */
  sensorsLateDays: number
  /** secrets of partners who read sums of a study, one a line: `code secret`; without it that door is closed */
  sensorPartners: string | undefined
  /** the broker (MQTT 5) at which the house listens to sensors, and as whom; without it, it listens at none */
  sensorBroker: { url: string; client: string; password: string | undefined } | undefined
  logLevel: string
}

export const readSettings = (env: NodeJS.ProcessEnv = process.env): Settings => {
  const port = Number(env['PORT'] ?? 4000)
  const dataDir = env['DATA_DIR'] ?? join(process.cwd(), 'data')
  return {
    port,
    listen: env['LISTEN'] || '127.0.0.1',
    demo: env['DEMO'] === '1',
    dataDir,
    databaseUrl: env['DATABASE_URL'] || undefined,
    readerUrl: env['READER_URL'] || undefined,
    publicUrl: (env['PUBLIC_URL'] ?? `http://localhost:${port}`).replace(/\/$/, ''),
    mailUrl: env['MAIL_URL'] || undefined,
    filesDir: env['FILES_DIR'] ?? join(dataDir, 'files'),
    ratePerMinute: Number(env['RATE_PER_MINUTE'] ?? 1200),
    modelsKeptMonths: Number(env['MODELS_KEPT_MONTHS'] ?? 24),
    silenceDays: Number(env['SILENCE_DAYS'] ?? 7),
    archiveMonths: Number(env['ARCHIVE_MONTHS'] ?? 36),
    checkOneIn: Number(env['CHECK_ONE_IN'] ?? 10),
    checkDays: Number(env['CHECK_DAYS'] ?? 10),
    askOneIn: Number(env['ASK_ONE_IN'] ?? 0),
    hourCost: Math.round(Number(env['HOUR_COST'] ?? 0) * 100) || undefined,
    mapTiles: env['MAP_TILES'] || undefined,
    mailBox: env['MAIL_BOX'] || undefined,
    mailDoorToken: secretIn(env['MAIL_DOOR_TOKEN_FILE']),
    mailAuthServer: env['MAIL_AUTHSERV_ID'] || undefined,
    clamavUrl: env['CLAMAV_URL'] || undefined,
    callDoorToken: secretIn(env['CALL_DOOR_TOKEN_FILE']),
    callRequest: secretIn(env['CALL_URL_FILE']),
    mailBounceBox: bounceBox(env['MAIL_BOUNCE_BOX'] || env['MAIL_BOX']),
    mailInUrl: env['MAIL_IN_URL'] || undefined,
    mailInPassword: secretIn(env['MAIL_IN_PASSWORD_FILE']),
    mailToken: tokenGrant({
      url: env['MAIL_TOKEN_URL'],
      client: env['MAIL_TOKEN_CLIENT'],
      secret: secretIn(env['MAIL_TOKEN_SECRET_FILE']),
      scope: env['MAIL_TOKEN_SCOPE'],
    }),
    open311: secretIn(env['OPEN311_FILE']),
    lettersDir: env['LETTERS_DIR'] || undefined,
    letterSenders: (env['LETTER_SENDERS'] ?? '')
      .toLowerCase()
      .split(/[\s,;]+/)
      .filter(Boolean),
    textGateway: readTextGateway(env['SMS_GATEWAY_FILE']),
    textDoorToken: secretIn(env['SMS_DOOR_TOKEN_FILE']),
    voicemailSenders: (env['VOICEMAIL_SENDERS'] ?? '')
      .toLowerCase()
      .split(/[\s,;]+/)
      .filter(Boolean),
    signalLogement: secretIn(env['SIGNAL_LOGEMENT_FILE']),
    seal: sealTexts(
      secretIn(env['SEAL_KEY_FILE']),
      secretIn(env['SEAL_CHAIN_FILE']),
      env['SEAL_TIME_URL'] || undefined,
    ),
    sensorDoorToken: secretIn(env['SENSOR_DOOR_TOKEN_FILE']),
    sensorsLateDays: Number(env['SENSORS_LATE_DAYS'] ?? 45),
    sensorPartners: secretIn(env['SENSOR_PARTNERS_FILE']),
    sensorBroker: env['SENSOR_BROKER_URL']
      ? {
          url: env['SENSOR_BROKER_URL'],
          client: env['SENSOR_BROKER_CLIENT'] || 'loge',
          password: secretIn(env['SENSOR_BROKER_PASSWORD_FILE']),
        }
      : undefined,
    erpWays: env['ERP_WAYS'] || undefined,
    logLevel: env['LOG_LEVEL'] ?? 'info',
  }
}

const bounceBox = (said: string | undefined): string | undefined => (said?.includes('@') ? said : undefined)

/** Where a token is asked for is said: what goes along may be wrong, and is refused at the start (start-refusals.ts). */
const tokenGrant = ({
  url,
  client = '',
  secret = '',
  scope = '',
}: { [Key in keyof TokenGrant]: string | undefined }): TokenGrant | undefined =>
  url ? { url, client, secret, scope } : undefined

/** What is there of a seal: half of it is refused at the start (start-refusals.ts). */
const sealTexts = (
  key: string | undefined,
  chain: string | undefined,
  authority: string | undefined,
): SealTexts | undefined =>
  key || chain || authority ? { key: key ?? '', chain: chain ?? '', authority } : undefined

/** A secret stands in a file, which no list of processes shows. */
const secretIn = (file: string | undefined): string | undefined =>
  file ? readFileSync(file, 'utf8').trim() || undefined : undefined
