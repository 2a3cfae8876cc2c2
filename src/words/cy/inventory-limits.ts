import type { InventoryLimitsWords } from '../sections/inventory-limits-words.ts'

export const inventoryLimits: InventoryLimitsWords = {
  httpOnly:
    'Nid yw cwcis y gall y gweinydd yn unig eu darllen (HttpOnly) yn y rhestr hon. Ni all unrhyw sgript eu gweld.',
  earlier:
    'Ni wyliwyd yr hyn a redodd cyn Latchkey ar dudalen. Mae’r hyn a adawodd ar ei ôl yn y rhestr, ond nid pwy a’i gwnaeth.',
  frames:
    'Nifer y fframiau o safleoedd eraill ar y dudalen hon: {count}. Ni all neb weld o’r fan hon beth sy’n digwydd ynddynt.',
  workers:
    'Dim ond yr hyn y mae’r porwr yn ei restru ar gyfer y dudalen a welir o’r hyn y mae gweithwyr gwe yn gofyn amdano ac yn ei storio.',
  mark: 'Ar y lefel “mark” dim ond o restr y porwr ei hun y gwyddom am geisiadau. Nid yw’n dweud pa sgript a ofynnodd, ac mae’n hepgor socedi ac atebion nad oes neb yn eu darllen. Defnyddiwch “guard” i’w gweld.',
  lost: 'Nifer yr eitemau a ysgrifennwyd neu y gofynnwyd amdanynt nad oedd lle iddynt: {count}. Mae’r 1,000 cyntaf o bob tudalen yn y rhestr.',
  leftOut: 'Nifer y pethau a welwyd ac a adawyd allan am fod gormod ohonynt: {count}.',
  dropped: 'Nifer y ceisiadau yr oedd y porwr wedi’u hanghofio cyn i neb ofyn: {count}.',
  extensions: 'Nifer y pethau a wnaeth estyniadau’r porwr hwn, sydd wedi’u gadael allan: {count}.',
  stacks: 'Nifer y pethau y mae’r dudalen hon yn cuddio pwy a’u gwnaeth: {count}.',
  cookieStore:
    'Nid yw’r porwr hwn yn dweud am ba hyd y cedwir cwcis nac i ble maent yn perthyn. Mae’r rhestr yn dangos yr hyn y gofynnodd sgriptiau amdano.',
  failed: 'Ni restrodd y porwr hwn: {list}.',
  full: 'Nifer y troeon nad oedd lle i’r hyn a ddangosodd tudalen: {count}. Cadwch y rhestr a dechreuwch eto.',
  error: 'Ni ellid edrych ar rywbeth: {error}.',
}
