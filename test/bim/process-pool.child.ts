/** A process that does what it is told: `pid`, `hang`, `fill`, `crash`, or `crash again`, which breaks it unless it is new. */
let before = 0
const held: Buffer[] = []

process.on('message', ({ deed }: { deed: string }) => {
  if (deed === 'crash' || (deed === 'crash again' && before > 0)) process.abort()
  while (deed === 'hang') before++
  if (deed === 'fill') {
    process.send?.({ heard: before })
    return void held.push(Buffer.alloc(400e6, 1))
  }
  before++
  process.send?.({ heard: before })
  process.send?.({ value: process.pid })
})
process.once('disconnect', () => process.exit())
