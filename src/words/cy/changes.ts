import type { ChangesWords } from '../sections/changes-words.ts'

export const changes: ChangesWords = {
  isNew: 'Gallwch nawr ddewis ynghylch {title}.',
  isGone: 'Nid ydym bellach yn defnyddio cwcis ar gyfer {title}.',
  added: 'Ar gyfer {title}, rydym nawr yn defnyddio {service}.',
  addedFrom: 'Ar gyfer {title}, rydym nawr yn defnyddio {service} gan {provider}.',
  removed: 'Ar gyfer {title}, nid ydym bellach yn defnyddio {service}.',
  hostsAdded: {
    one: 'Mae {service} nawr hefyd yn defnyddio’r cyfeiriad gwe hwn: {hosts}.',
    many: 'Mae {service} nawr hefyd yn defnyddio’r cyfeiriadau gwe hyn: {hosts}.',
  },
  hostsRemoved: {
    one: 'Nid yw {service} bellach yn defnyddio’r cyfeiriad gwe hwn: {hosts}.',
    many: 'Nid yw {service} bellach yn defnyddio’r cyfeiriadau gwe hyn: {hosts}.',
  },
  provider: 'Mae {service} nawr yn cael ei ddarparu gan {provider}.',
  providerUnnamed: 'Mae’r sefydliad sy’n darparu {service} wedi newid.',
  roles: {
    controller: '{who} ei hun sydd nawr yn penderfynu sut mae’n defnyddio’r data.',
    'joint controller':
      'Mae {who} a ninnau nawr yn penderfynu gyda’n gilydd sut mae’r data’n cael ei ddefnyddio.',
    processor: 'Dim ond fel rydym ni’n dweud wrtho y mae {who} nawr yn defnyddio’r data.',
  },
  roleUnnamed: 'Mae pwy sy’n penderfynu am ddata {service} wedi newid.',
  country: 'Mae data o {service} nawr yn mynd i’r lle hwn: {country}.',
  countryUnnamed: 'Mae’r lle y mae data o {service} yn mynd iddo wedi newid.',
  longer: 'Ar gyfer {title}, mae’r hyn rydym yn ei gadw ar eich dyfais nawr yn aros yn hirach: {time}.',
  shorter: 'Ar gyfer {title}, mae’r hyn rydym yn ei gadw ar eich dyfais nawr yn aros am lai o amser: {time}.',
  untilClosed:
    'Ar gyfer {title}, mae’r hyn rydym yn ei gadw ar eich dyfais nawr yn mynd pan fyddwch yn cau’r porwr.',
  keepsNothing: 'Ar gyfer {title}, nid ydym bellach yn cadw dim ar eich dyfais.',
  kinds: {
    none: 'Mae {title} nawr ymlaen bob amser.',
    asks: 'Mae {title} nawr i ffwrdd nes i chi gytuno.',
    objects: 'Mae {title} nawr ymlaen nes i chi wrthod.',
  },
  basis: 'Mae’r rheswm y caniateir {title} wedi newid.',
}
