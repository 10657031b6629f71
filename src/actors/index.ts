export { type Cast, castOf, idOf } from './cast.ts'
export { englishCast } from './en/order.ts'
export { distinctRoles, sameActors } from './same-actors.ts'
export { type Speaker, speakersIn } from './speakers.ts'
