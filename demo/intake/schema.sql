-- One row for each decision. No address, no browser, no page: only what was decided, and upon what.
create table if not exists decision (
  id text primary key,
  source text not null,
  time timestamptz not null,
  data jsonb not null,
  -- The day is enough to delete by.
  received date not null default current_date
);

create index if not exists decision_received on decision (received);
