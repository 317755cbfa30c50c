-- Practice outside workshops is summed for a month: the answers of that month, whoever gave them.
CREATE INDEX answer_at ON answer (at) INCLUDE (passage, millis);
