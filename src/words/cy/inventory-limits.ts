import type { InventoryLimitsWords } from '../sections/inventory-limits-words.ts'

export const inventoryLimits: InventoryLimitsWords = {
  httpOnly:
    'Nid yw cwcis y gall y gweinydd yn unig eu darllen (HttpOnly) yn y rhestr hon. Ni all unrhyw sgript eu gweld.',
  earlier:
    'Ni wyliwyd yr hyn a redodd cyn Latchkey ar dudalen. Mae’r hyn a adawodd ar ei ôl yn y rhestr, ond nid pwy a’i gwnaeth.',
  frames:
    'Nifer y fframiau o safleoedd eraill ar y tudalennau yr edrychwyd arnynt: {count}. Ni all neb weld o’r fan hon beth sy’n digwydd ynddynt.',
  workers:
    'Ni welir yr hyn y mae gweithwyr gwe yn gofyn amdano. O’r hyn y maent yn ei storio, dim ond yr hyn y mae’r porwr yn ei restru ar gyfer y dudalen a welir.',
  mark: 'Ar y lefel “mark” dim ond o restr y porwr ei hun y gwyddom am geisiadau. Nid yw’n dweud pa sgript a ofynnodd, ac mae’n hepgor socedi ac atebion nad oes neb yn eu darllen. Defnyddiwch “guard” i’w gweld.',
  lost: 'Nifer yr eitemau a ysgrifennwyd neu y gofynnwyd amdanynt nad oedd lle iddynt: {count}. Mae’r 1,000 cyntaf o bob tudalen yn y rhestr.',
  leftOut: 'Nifer y pethau a welwyd ac a adawyd allan am fod gormod ohonynt: {count}.',
  dropped: 'Nifer y ceisiadau yr oedd y porwr wedi’u hanghofio cyn i neb ofyn: {count}.',
  extensions: 'Nifer y pethau a wnaeth estyniadau’r porwr hwn, sydd wedi’u gadael allan: {count}.',
  unheld:
    'Nifer y pethau wedi’u marcio sy’n aros ac nad oedd lle iddynt: {count}. Mae’r 500 cyntaf yn y rhestr.',
  callers:
    'Nifer y pethau na all neb ddweud pa sgript a’u gwnaeth: {count}. Maent yn y dudalen ei hun, mae’r dudalen yn cuddio hynny, neu mae gormod o ffwythiannau rhyngddynt.',
  bundle:
    'Mae Latchkey yn rhan o’r ffeil {file}. Mae’r hyn y mae cod arall yn y ffeil honno yn ei wneud yn y rhestr gydag enw’r ffeil, heb linell, ac felly hefyd yr hyn sydd yn y dudalen ei hun.',
  cookieStore:
    'Nid yw’r porwr hwn yn dweud am ba hyd y cedwir cwcis nac i ble maent yn perthyn. Mae’r rhestr yn dangos yr hyn y gofynnodd sgriptiau amdano.',
  failed: 'Ni restrodd y porwr hwn: {list}.',
  full: 'Nifer y troeon nad oedd lle i’r hyn a ddangosodd tudalen: {count}. Cadwch y rhestr a dechreuwch eto.',
  error: 'Ni ellid edrych ar rywbeth: {error}.',
}
