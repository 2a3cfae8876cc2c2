import type { ChangesWords } from '../sections/changes-words.ts'

export const changes: ChangesWords = {
  isNew: 'You can now choose about {title}.',
  isGone: 'We no longer use cookies for {title}.',
  added: 'For {title}, we now use {service}.',
  addedFrom: 'For {title}, we now use {service} from {provider}.',
  removed: 'For {title}, we no longer use {service}.',
  hostsAdded: {
    one: '{service} now also uses this web address: {hosts}.',
    many: '{service} now also uses these web addresses: {hosts}.',
  },
  hostsRemoved: {
    one: '{service} no longer uses this web address: {hosts}.',
    many: '{service} no longer uses these web addresses: {hosts}.',
  },
  provider: '{provider} now provides {service}.',
  providerUnnamed: 'Who provides {service} has changed.',
  roles: {
    controller: '{who} now decides for itself how it uses the data.',
    'joint controller': '{who} and we now decide together how the data is used.',
    processor: '{who} now uses the data only as we tell it to.',
  },
  roleUnnamed: 'Who decides about the data of {service} has changed.',
  country: 'Data from {service} now goes to this place: {country}.',
  countryUnnamed: 'Where data from {service} goes has changed.',
  longer: 'For {title}, what we keep on your device now stays longer: {time}.',
  shorter: 'For {title}, what we keep on your device now stays for less time: {time}.',
  untilClosed: 'For {title}, what we keep on your device now goes when you close the browser.',
  keepsNothing: 'For {title}, we no longer keep anything on your device.',
  kinds: {
    none: '{title} is now always on.',
    asks: '{title} is now off until you say yes.',
    objects: '{title} is now on until you say no.',
  },
  basis: 'Why {title} is allowed has changed.',
}
