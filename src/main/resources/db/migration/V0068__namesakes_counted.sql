-- A newcomer gets the figure behind the name from the number of namesakes.
CREATE INDEX practice_address_wanted ON practice_address (wanted);
