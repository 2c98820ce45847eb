"""A person's mistake, told to that person in words of the house. Nothing else is caught by kind."""

from domain.message import Message


class UserMistake(Exception):
    """What was asked cannot be done as it was asked; the change is rolled back and `answer` is said.

    `answer` names what is wrong and shows the right form.
    """

    def __init__(self, answer: Message) -> None:
        super().__init__(type(answer).__name__)
        self.answer = answer
