import type { NatureCode } from './catalogue.ts'

/** As hints.fr.ts, in English. */
export const hints: Record<NatureCode, string> = {
  'plumbing.tap_leak': 'tap+leak*, tap+drip*, faucet+leak*, faucet+drip*, tap, faucet, drip*',
  'plumbing.tap_broken': 'tap+broke*, tap+stuck, faucet+broke*, tap+turn*, tap+handle, mixer',
  'plumbing.shower_hose': 'shower+hose, shower+head, showerhead',
  'plumbing.pipe_leak': 'pipe*+leak*, leak*+sink, water+leak*, leak*, pipe*+burst, puddle, leak*+under',
  'plumbing.ceiling_leak':
    'ceiling+leak*, water+ceiling, water+upstairs, neighbour*+leak*, leak*+above, ceiling+drip*',
  'plumbing.common_leak':
    'leak*+hall*, leak*+cellar, leak*+basement, water+basement, leak*+stair*, water+corridor, leak*+corridor',
  'plumbing.no_water': 'no+water, no+running+water, water+cut, water+off',
  'plumbing.low_pressure': 'water+pressure, low+pressure, pressure, weak+flow, trickle',
  'plumbing.water_colour': 'brown+water, yellow+water, rusty+water, dirty+water, water+taste*, water+colour',
  'plumbing.stopcock': 'stopcock, water+meter, stop+valve, valve',
  'drain.sink_blocked': 'sink+block*, sink+clog*, basin+block*, sink+drain*, sink+overflow*',
  'drain.bath_blocked':
    'shower+block*, shower+clog*, bath*+block*, shower+drain*, bath*+drain*, tub+drain*, bath*+clog*',
  'drain.stack_blocked': 'sewage, drain*+block*, sewer, backing+up, pipe*+block*, waste+water, backflow',
  'drain.smell': 'smell+drain*, bad+smell*, smell*+sewer, smell*+sewage, stink*, smell*, odour',
  'toilet.blocked': 'toilet+block*, toilet+clog*, toilet+overflow*, loo+block*, wc+block*',
  'toilet.flush_leak': 'toilet+leak*, toilet+running, toilet+runs, cistern+leak*, toilet+keeps, flush+leak*',
  'toilet.flush_broken': 'flush+broke*, toilet+flush*, flush+work*, flush, cistern',
  'toilet.bowl': 'toilet+loose, toilet+crack*, toilet+seat, toilet+bowl, toilet+wobbl*, toilet+broke*',
  'heating.none':
    'no+heat*, heating+broke*, heating+work*, heat+off, heating+off, heating, radiators+cold, no+heating',
  'heating.weak': 'not+warm, too+cold, heating+weak, barely+warm, freezing, cold+flat, heating+low, it+cold',
  'heating.radiator_cold': 'radiator+cold, one+radiator, radiator+work*, radiator+bedroom, bleed+radiator',
  'heating.radiator_leak': 'radiator+leak*, radiator+drip*, water+radiator',
  'heating.boiler': 'boiler, boiler+broke*, boiler+error, boiler+off, boiler+noise',
  'heating.thermostat': 'thermostat*, radiator+valve, radiator+knob',
  'heating.too_hot': 'too+hot, overheat*, too+much+heat*, heating+summer',
  'heating.building':
    'heating+building, heating+whole, neighbours+heating, building+cold, no+heating+building',
  'hotwater.none': 'no+hot+water, hot+water, cold+shower, water+heater+broke*, only+cold+water, water+heater',
  'hotwater.weak': 'lukewarm, water+too+hot, hot+water+run*, scald*, not+hot+enough',
  'hotwater.tank_leak': 'water+heater+leak*, boiler+tank+leak*, tank+leak*, heater+leak*',
  'hotwater.building': 'hot+water+building, hot+water+neighbours, no+hot+water+building',
  'power.none': 'no+electricity, no+power, power+cut, power+out, blackout, power+outage, electricity+off',
  'power.partial':
    'power+kitchen, half+power, some+sockets, electricity+room, power+bedroom, sockets+not+work*',
  'power.trips': 'breaker, trip*, fuse*, fuse+box, trip*+switch',
  'power.danger':
    'spark*, bare+wire*, exposed+wire*, burning+smell, electric+shock, socket+burn*, smoke+socket, wire*, melted',
  'power.socket': 'socket+broke*, socket, outlet, plug+wall, socket+loose, outlet+broke*',
  'power.light':
    'light+switch, light+kitchen, light+bathroom, bulb+kitchen, light+bedroom, ceiling+light, switch',
  'power.smoke_alarm': 'smoke+alarm, smoke+detector, alarm+beep*, beep*',
  'light.common':
    'light+hall*, light+stair*, bulb+hall*, hallway+dark, light+corridor, light+landing, light+entrance, stair*+dark, light+lobby',
  'light.outside': 'street+lamp, outside+light*, light+parking, lamp+post, light+car+park, outdoor+light*',
  'light.emergency': 'emergency+light*, exit+sign',
  'gas.smell': 'smell+gas, gas+leak*, smells+gas, gas',
  'gas.carbon_monoxide': 'carbon+monoxide, monoxide, yellow+flame, headache*, co+alarm',
  'gas.hose': 'gas+hose, gas+pipe, hose+expired, cooker+hose',
  'gas.none': 'no+gas, gas+off, gas+cut, cooker+light',
  'lift.stuck_person': 'stuck+lift, stuck+elevator, trapped+lift, trapped+elevator, trapped',
  'lift.stopped':
    'lift+broke*, elevator+broke*, lift+work*, elevator+work*, lift+out, elevator+out, lift, elevator, lift+down',
  'lift.fault': 'lift+noise, lift+jerk*, lift+shak*, elevator+noise, lift+level, elevator+shak*, lift+stops',
  'lift.cabin': 'lift+button, lift+door, lift+light, elevator+button, elevator+door, lift+mirror',
  'lock.landing_door':
    'front+door+lock, lock+broke*, lock, key+broke*, locked+out, burgl*, break+in, cannot+lock, can+t+lock, key+stuck+lock',
  'lock.lost_keys': 'lost+key*, keys+stolen, lost+my+keys, spare+key, keys',
  'lock.stiff': 'lock+stiff, key+stuck, key+hard, lock+hard, key+turn*',
  'door.landing': 'front+door, front+door+damage*, front+door+close*, flat+door, apartment+door',
  'door.inner': 'bedroom+door, bathroom+door, door+handle, kitchen+door, hinge*, inside+door',
  'door.entrance': 'building+door, entrance+door, lobby+door, main+door, door+building, main+entrance',
  'door.garage': 'gate, garage, garage+door, barrier, car+park+gate, remote',
  'intercom.broken': 'intercom, doorbell, buzzer, entryphone, intercom+work*',
  'intercom.badge': 'fob, badge, key+fob, keycard, fob+work*',
  'letterbox.broken': 'letterbox, mailbox, letter+box, mail+box, post+box',
  'window.broken_glass':
    'window+broke*, glass+broke*, pane, crack*+glass, broke*+glass, window+smash*, glass+crack*',
  'window.handle': 'window+handle, window+stuck, window+open*',
  'window.draught':
    'draught*, draft*, window+close*, window+seal*, wind+window, cold+air, window, window+rotten',
  'window.shutter': 'shutter*, blind, blinds, roller+shutter, shutter+stuck',
  'window.railing': 'railing*, balcony, railing+loose, guardrail, balcony+loose, balustrade',
  'damp.mould': 'mould*, mold*, black+spots, black+mould, fungus, mildew',
  'damp.wall': 'damp+wall*, wet+wall*, damp, water+wall*, seep*, moisture, rain+wall*',
  'damp.condensation': 'condensation, steam+window*, wet+windows, humid*',
  'ventilation.stopped': 'ventilation, vent, extractor, extractor+fan, fan, air+vent, vent+block*',
  'ventilation.noise': 'ventilation+nois*, fan+nois*, vent+nois*, vent+whistl*, extractor+nois*',
  'inside.floor': 'floor, tiles, floor+tile*, parquet, carpet, lino, floorboard*, laminate, skirting',
  'inside.paint': 'paint*, wallpaper, repaint*, paint+peel*, hole+wall',
  'inside.ceiling': 'ceiling, ceiling+crack*, ceiling+fall*, plaster, ceiling+hole, ceiling+crumbl*',
  'inside.crack': 'crack*, crack*+wall*, wall*+crack*',
  'inside.cupboard': 'cupboard*, shelf, shelves, wardrobe, drawer, closet',
  'inside.basin':
    'sink+crack*, basin+crack*, bath*+crack*, sink+broke*, basin+loose, shower+tray, basin+broke*',
  'inside.sealant': 'sealant, silicone, grout, seal+shower, seal+bath, shower+seal',
  'pest.cockroach': 'cockroach*, roach*, insect*, bugs, bugs+kitchen',
  'pest.bedbug': 'bedbug*, bed+bug*, mattress, bites+bed, bites',
  'pest.rodent': 'mouse, mice, rat, rodent*, droppings',
  'pest.wasps': 'wasp*, hornet*, ant, bees, bee, nest, termite*',
  'pest.pigeon': 'pigeon*, bird*, bird+droppings, seagull*',
  'bins.full': 'bin, bins, rubbish, garbage, bin+room, trash, bins+full, waste, recycling',
  'bins.bulky':
    'bulky, mattress+dump*, sofa+dump*, furniture+dump*, furniture+left, fly+tipping, abandoned+furniture',
  'bins.chute': 'rubbish+chute, chute, garbage+chute, trash+chute',
  'stairs.dirty': 'dirty+stair*, dirty+hall*, clean*, dirty, urine, hall*+dirty, stair*+clean*, filthy',
  'stairs.graffiti': 'graffiti, vandal*, tagged',
  'stairs.obstructed':
    'passage+block*, bikes+hall*, pram*, pushchair*, landing+cluttered, stuff+landing, corridor+block*, bike+hall*',
  'fire.equipment':
    'extinguisher*, fire+door, fire+equipment, dry+riser, smoke+vent, fire+hose, evacuation+plan',
  'stairs.step': 'step+broke*, handrail, stair+broke*, steps, banister, broken+step, stair*+slippery',
  'roof.leak': 'roof, roof+leak*, tiles+roof, water+roof, attic, rain+bedroom',
  'roof.gutter': 'gutter*, downpipe, gutter+block*',
  'roof.falling':
    'about+fall, falling+tile*, facade+fall*, stone*+fall*, concrete+fall*, might+fall, falling',
  'green.tree': 'tree, branch*, tree+fall*, branches, roots',
  'green.upkeep': 'lawn, grass, hedge*, garden, weeds, bush*, mow*',
  'outside.playground': 'playground, slide, swing, bench*, path, pothole, fence, pavement, ice, snow',
  'outside.wreck': 'abandoned+car, car, parked, parking+space, wreck, vehicle',
  'noise.neighbour':
    'neighbour*+nois*, nois*+neighbour*, loud+music, party, neighbour*, barking, shouting, music, dog+bark*',
  'noise.equipment': 'nois*+pipe*, nois*+boiler, humming, banging+pipes, nois*, vibration*, rattl*',
  'noise.gathering': 'people+hall*, youths, squat*, drug*, dealing, loiter*, gathering, hanging+around',
  'other.antenna': 'aerial, antenna, television, tv, internet, fibre, satellite',
  'other.adaptation': 'wheelchair, grab+rail, adapt*, walk+in+shower, disab*, handrail+shower',
  'other.repair': 'other, question, information, request',
  'matter.rent': 'rent, direct+debit, arrears, pay+rent, rent+twice, owe, pay+later',
  'matter.charges': 'service+charges, charges, yearly+charges',
  'matter.certificate':
    'rent+receipt*, proof+address, certificate*, copy+lease, letter+stating, proof, up+to+date+rent',
  'matter.notice':
    'notice+leave, leaving+flat, end+tenancy, moving+out, notice, move+out, leaving+apartment, leave+flat',
  'matter.transfer': 'bigger+flat, transfer, swap+flat, smaller+flat, bigger, move+bigger',
  'matter.application': 'apply+flat, apply+housing, waiting+list, looking+flat, apply, housing+application',
  'matter.neighbour': 'dispute+neighbour*, problem+neighbour*, insult*+neighbour*',
  'matter.complaint':
    'complain*, complaint, compensation, rude+staff, unhappy, treated+agency, treated+office, rude',
  'matter.appointment':
    'appointment*, reschedul*, cancel+visit, change+visit, move+appointment, cancel+appointment, change+day, wont+home, another+day',
  'matter.parking': 'rent+garage, parking+rent, spare+badge, garage, parking+space+rent',
  'matter.question': 'opening+hours, allowed, permission, question',
  'danger.fire': 'on+fire, flames, smoke+stair*, smoke+hall*',
  'danger.person': 'unconscious, ambulance, bleeding',
  'danger.violence': 'attacked, knife, hits+me, threatened',
}
